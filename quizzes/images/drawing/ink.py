"""Colours, letters and the plate: what every figure shares. Colours are the theme's light tokens."""

from xml.sax.saxutils import escape

PLATE = "#F6F2E8"  # the ground every figure brings with it, good on a light and on a dark page
SURFACE = "#FFFDF7"
INK = "#1D1A15"
MUTED = "#4A453B"
RULE = "#DDD5C3"
EDGE = "#716857"
ACCENT = "#0A4A63"
WATER = "#DCEAF0"
AMBER = "#6A4700"
AMBER_SOFT = "#F6EBD2"

WIDTH = 640
SMALLEST = 22  # units; 11 points where the figure is 320 points wide


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def number(value):
    """A coordinate, as short as it can be."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def path(points, closed=True):
    """The `d` of a path through points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + ("Z" if closed else "")


def text(x, y, words, *, ground, colour=INK, size=SMALLEST, weight=400, anchor="start", halo=False, spacing=0):
    """A line of words. `ground` is what it stands on: the contrast is checked, and a halo takes its colour."""
    assert size >= SMALLEST, f"{words!r} is too small to read at 320 points"
    assert contrast(colour, ground) >= 7, f"{words!r}: contrast {contrast(colour, ground):.1f}"
    place = f'x="{number(x)}" y="{number(y)}" font-size="{size}"'
    place += f' font-weight="{weight}"' if weight != 400 else ""
    place += f' text-anchor="{anchor}"' if anchor != "start" else ""
    place += f' letter-spacing="{spacing}"' if spacing else ""
    under = ""
    if halo:
        under = f'<text {place} fill="{ground}" stroke="{ground}" stroke-width="6" stroke-linejoin="round">{escape(words)}</text>\n'
    return under + f'<text {place} fill="{colour}">{escape(words)}</text>\n'


def picture(height, title, body, defs=""):
    """The whole file: a light plate with rounded corners, and what is drawn on it."""
    # A static Inter calls itself "Inter", one cut from the variable font "Inter Variable".
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="Inter, \'Inter Variable\', sans-serif">\n<title>{escape(title)}</title>\n'
        f'<defs>\n<clipPath id="plate"><rect width="{WIDTH}" height="{height}" rx="16"/></clipPath>\n{defs}</defs>\n'
        f'<g clip-path="url(#plate)">\n<rect width="{WIDTH}" height="{height}" fill="{PLATE}"/>\n{body}</g>\n</svg>\n'
    )
