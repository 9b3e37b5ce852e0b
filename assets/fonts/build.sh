#!/usr/bin/env bash
# Remakes the fonts in this folder from their published packages. Run by hand, needs npm, Python 3
# with fonttools and brotli, and the registries; the program itself only includes the results.
#
# The variable fonts are cut into the few static weights the interface uses (a static face costs
# nothing to interpolate when a glyph is first drawn), their subsets are joined again, and what no
# shipped language needs is left out.
set -euo pipefail
# A font carries the moment it was written; with a fixed one the same packages give the same bytes.
export SOURCE_DATE_EPOCH=1767225600
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in inter-ui@4.1.1 @fontsource-variable/source-serif-4@5.3.1 \
  @fontsource-variable/noto-serif-georgian@5.3.0 @fontsource-variable/noto-sans-georgian@5.3.0 \
  @fontsource-variable/source-code-pro@5.3.0 @fontsource-variable/atkinson-hyperlegible-next@5.3.0; do
  tarball=$(npm pack --silent "$package")
  name=${package##*/}; name=${name%@*}
  mkdir -p "$name" && tar xzf "$tarball" -C "$name" --strip-components=1
done
cp inter-ui/LICENSE.txt "$here/LICENSE-Inter.txt"
cp source-serif-4/LICENSE "$here/LICENSE-SourceSerif4.txt"
cp noto-serif-georgian/LICENSE "$here/LICENSE-NotoSerifGeorgian.txt"
cp noto-sans-georgian/LICENSE "$here/LICENSE-NotoSansGeorgian.txt"
cp source-code-pro/LICENSE "$here/LICENSE-SourceCodePro.txt"
cp atkinson-hyperlegible-next/LICENSE "$here/LICENSE-AtkinsonHyperlegibleNext.txt"
OUT=$here python3 - <<'PY'
import glob, io, os
from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

out = os.environ["OUT"]
letters = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF),
           (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
           (0x2100, 0x215F), (0x2190, 0x2199), (0x2200, 0x2265)]
symbols = [(0x21B5, 0x21B5), (0x21E7, 0x21E7), (0x2318, 0x2325), (0x23CE, 0x23CE), (0x25A0, 0x25FF),
           (0x2605, 0x2606), (0x2699, 0x26A0), (0x2713, 0x2717)]
georgian = [(0x10A0, 0x10FF), (0x2D00, 0x2D2F)]


def instance(path, weight):
    font = TTFont(path)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    axes["wght"] = weight
    if "opsz" in axes:
        axes["opsz"] = 14 if "Inter" in path else axes["opsz"]
    return instancer.instantiateVariableFont(font, axes, inplace=True)


def keep(font, ranges):
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "rlig"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["STAT", "MVAR", "HVAR", "DSIG", "meta"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for low, high in ranges for c in range(low, high + 1)])
    cutter.subset(font)
    font.flavor = None
    return font


def write(name, parts, weight, ranges):
    made = []
    for path in parts:
        file = io.BytesIO()
        keep(instance(path, weight), ranges).save(file)
        file.seek(0)
        made.append(file)
    if len(made) == 1:
        data = made[0].getvalue()
    else:
        paths = []
        for i, file in enumerate(made):
            paths.append(f"part{i}.ttf")
            open(paths[-1], "wb").write(file.getvalue())
        joined = merge.Merger().merge(paths)
        joined.save(f"{name}.joined")
        data = open(f"{name}.joined", "rb").read()
    open(os.path.join(out, f"{name}.ttf"), "wb").write(data)
    print(f"{name}.ttf {len(data)} bytes, {len(TTFont(io.BytesIO(data)).getBestCmap())} characters")


def serif(style):
    order = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"]
    return [f"source-serif-4/files/source-serif-4-{part}-wght-{style}.woff2" for part in order]


inter = ["inter-ui/variable/InterVariable.woff2"]
write("SourceSerif4-Regular", serif("normal"), 400, letters)
write("SourceSerif4-SemiBold", serif("normal"), 600, letters)
write("SourceSerif4-Italic", serif("italic"), 400, letters)
write("Inter-Regular", inter, 400, letters + symbols)
write("Inter-Medium", inter, 500, letters + symbols)
write("Inter-SemiBold", inter, 600, letters + symbols)
# Emphasis where everything is set in the sans.
write("Inter-Italic", ["inter-ui/variable/InterVariable-Italic.woff2"], 400, letters)
# Latin only: Inter and Noto fill in for the other scripts.
legible = lambda style: [f"atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-{part}-wght-{style}.woff2" for part in ("latin", "latin-ext")]
write("AtkinsonHyperlegibleNext-Regular", legible("normal"), 400, letters)
write("AtkinsonHyperlegibleNext-Medium", legible("normal"), 500, letters)
write("AtkinsonHyperlegibleNext-SemiBold", legible("normal"), 600, letters)
write("AtkinsonHyperlegibleNext-Italic", legible("italic"), 400, letters)
for weight, word in [(400, "Regular"), (600, "SemiBold")]:
    write(f"NotoSerifGeorgian-{word}", ["noto-serif-georgian/files/noto-serif-georgian-georgian-wght-normal.woff2"], weight, georgian)
    write(f"NotoSansGeorgian-{word}", ["noto-sans-georgian/files/noto-sans-georgian-georgian-wght-normal.woff2"], weight, georgian)
code = [p for part in ("latin", "latin-ext", "cyrillic", "greek") for p in glob.glob(f"source-code-pro/files/source-code-pro-{part}-wght-normal.woff2")]
write("SourceCodePro-Regular", code, 400, letters[:2] + [(0x370, 0x3FF), (0x400, 0x52F), (0x2000, 0x206F), (0x2190, 0x2199)])
PY
du -cb "$here"/*.ttf | tail -1
