#!/usr/bin/env python3
"""Launch to first painted frame and resident memory, Footnote beside a bare eframe window.

    benches/launch.py [RUNS] [PROFILE]

Builds both (profile `release` unless told otherwise), starts them in turn under Xvfb with software
rendering, and prints medians and the ratio pair by pair. Needs Xvfb and Mesa's software drivers.
"""

import os, statistics, subprocess, sys, tempfile, time

runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
profile = sys.argv[2] if len(sys.argv) > 2 else "release"
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
for target in (["--bin", "footnote"], ["--example", "bare_window"]):
    subprocess.run(["cargo", "build", "--locked", "--quiet", "--profile", profile, *target], cwd=root, check=True)
folder = os.environ.get("CARGO_TARGET_DIR", os.path.join(root, "target"))
footnote = [os.path.join(folder, profile, "footnote")]
bare = [os.path.join(folder, profile, "examples", "bare_window")]

display = next(n for n in range(60, 200) if not os.path.exists(f"/tmp/.X11-unix/X{n}"))
screen = subprocess.Popen(["Xvfb", f":{display}", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
time.sleep(1)
data = tempfile.TemporaryDirectory()
env = {**os.environ, "DISPLAY": f":{display}", "LIBGL_ALWAYS_SOFTWARE": "1",
       "FOOTNOTE_MEASURE": "first-frame", "FOOTNOTE_DATA": data.name}
env.pop("WAYLAND_DISPLAY", None)


def launch(command):
    """Milliseconds to the first painted frame, and KiB resident then."""
    begun = time.time()
    run = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    line = next((l for l in run.stdout.splitlines() if l.startswith("first-frame")), None)
    if line is None:
        sys.exit(f"{command[0]} painted nothing:\n{run.stdout}{run.stderr}")
    words = line.split()
    return (float(words[1]) - begun) * 1000, int(words[3])


try:
    launch(footnote), launch(bare)  # warm the caches
    pairs = [(launch(footnote), launch(bare)) for _ in range(runs)]
finally:
    screen.terminate()

median = statistics.median
for what, unit, i in (("first frame", "ms", 0), ("resident", "KiB", 1)):
    ours, theirs = [a[i] for a, _ in pairs], [b[i] for _, b in pairs]
    ratio = median(a[i] / b[i] for a, b in pairs)
    print(f"{what:12} footnote {median(ours):9.1f} {unit}   bare {median(theirs):9.1f} {unit}   ratio {ratio:.3f}"
          f"   (min {min(ours):.1f} / {min(theirs):.1f}, {runs} pairs)")
