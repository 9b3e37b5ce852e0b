#!/usr/bin/env bash
# Has take_ten.py take a quiz through assistive technology alone: tests/assistive/run.sh [PROGRAM]
#
# Needs a virtual screen and the accessibility bus: Debian's xvfb, xdotool, dbus, at-spi2-core,
# python3-gi, gir1.2-atspi-2.0 and Mesa's software drivers, which it installs when they are missing
# (as root).
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-target/debug/footnote}
[ -x "$program" ] || cargo build --locked
needs=(xvfb xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0 libglib2.0-bin libgl1-mesa-dri libegl1 libgl1
  libxkbcommon-x11-0 libxcursor1 libxi6 libxrandr2)
if ! dpkg -s "${needs[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${needs[@]}" >/dev/null
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run"
unset WAYLAND_DISPLAY
export XDG_RUNTIME_DIR=$folder/run FOOTNOTE_DATA=$folder/data LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 PROGRAM=$program
timeout 300 xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- bash -euc '
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled "<true>" >/dev/null
  "$PROGRAM" &
  trap "kill $! 2>/dev/null || true" EXIT
  # There is no window manager that would give the window the keyboard.
  window=$(timeout 30 xdotool search --sync --onlyvisible --pid $! 2>/dev/null | tail -n 1)
  xdotool windowfocus --sync "$window"
  /usr/bin/python3 -W ignore tests/assistive/take_ten.py
' 2> >(grep -v -e "^dbus-daemon" -e "^SpiRegistry" >&2)
