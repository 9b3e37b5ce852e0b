"""The locator map: with names, without them, and with numbers for questions that say "the place marked 3"."""

from .ink import (ACCENT, AMBER, AMBER_SOFT, EDGE, INK, MUTED, PLATE, RULE, SURFACE, WATER, WIDTH, path, picture,
                  text)
from .lands import (ABKHAZIA, ABKHAZIA_INNER, COUNTRIES, EAST, GEORGIA, MAP_HEIGHT, NORTH, NORTH_OSSETIA, NORTH_OSSETIA_INNER,
                    SOUTH, SOUTH_OSSETIA, SOUTH_OSSETIA_INNER, TOWNS, WEST, place)
from .shapes import clip

STRIP = 92  # the two lines of the key under the map
HEIGHT = MAP_HEIGHT + STRIP
ROOM = (WEST - 0.1, SOUTH - 0.1, EAST + 0.1, NORTH + 0.1)  # cut just outside the frame, so that no cut edge shows

HATCH = (
    '<pattern id="breakaway" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    f'<rect width="9" height="9" fill="{AMBER_SOFT}"/><rect width="1.6" height="9" fill="#D9BE84"/></pattern>\n'
)


def _land(ring, fill, stroke="none", width=0):
    points = [place(p) for p in clip(ring, ROOM)]
    return f'<path d="{path(points)}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round"/>\n' if points else ""


def _line(points, colour, width, dashes=""):
    dashes = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path([place(p) for p in points], closed=False)}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"{dashes}/>\n'


def _ground():
    out = f'<rect width="{WIDTH}" height="{MAP_HEIGHT}" fill="{WATER}"/>\n'
    for name, rings in COUNTRIES.items():
        if name != "Georgia":
            out += "".join(_land(ring, PLATE, EDGE, 1.2) for ring in rings)
    out += _land(NORTH_OSSETIA, RULE)
    out += _line(NORTH_OSSETIA_INNER, EDGE, 1.6)
    out += _land(GEORGIA, SURFACE)
    for ring in (ABKHAZIA, SOUTH_OSSETIA):
        out += _land(ring, "url(#breakaway)")
    out += _land(GEORGIA, "none", INK, 2.2)  # the international border, as Natural Earth has it
    for inner in (ABKHAZIA_INNER, SOUTH_OSSETIA_INNER):
        out += _line(inner, AMBER, 2.4, "7 5")
    return out


def _town(name, capital):
    x, y = place(TOWNS[name])
    if capital:
        return f'<rect x="{x - 6:.1f}" y="{y - 6:.1f}" width="12" height="12" fill="{INK}" stroke="{SURFACE}" stroke-width="2"/>\n'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{INK}" stroke="{SURFACE}" stroke-width="2"/>\n'


def _key(shaded):
    """The two lines under the map. What is shaded is said on the map with names and left open on those that questions use."""
    top = MAP_HEIGHT
    out = f'<rect y="{top}" width="{WIDTH}" height="{STRIP}" fill="{PLATE}"/>\n'
    out += f'<rect y="{top}" width="{WIDTH}" height="1.5" fill="{EDGE}"/>\n'
    out += f'<rect x="20" y="{top + 18}" width="34" height="22" fill="url(#breakaway)" stroke="{AMBER}" stroke-width="2" stroke-dasharray="6 4"/>\n'
    out += text(64, top + 37, "breakaway region", ground=PLATE)
    out += f'<rect x="284" y="{top + 18}" width="34" height="22" fill="{RULE}" stroke="{EDGE}" stroke-width="1.6"/>\n'
    out += text(328, top + 37, shaded, ground=PLATE)
    out += text(20, top + 75, "Outlines of the regions are schematic.", ground=PLATE, colour=MUTED)
    return out


def _leader(a, b):
    """A thin line from a name to what it names."""
    return _line([a, b], INK, 1.6)


def _names():
    def at(lon, lat, words, **how):
        x, y = place((lon, lat))
        return text(x, y, words, anchor="middle", **how)

    big = {"size": 24, "weight": 600, "spacing": 2}
    return "".join((
        _leader((43.32, 42.43), (43.68, 42.43)),
        _leader(TOWNS["Tskhinvali"], (43.97, 42.08)),
        at(42.05, 43.66, "RUSSIA", ground=PLATE, **big),
        at(42.86, 41.68, "GEORGIA", ground=SURFACE, **big),
        at(40.42, 42.12, "Black", ground=WATER, colour=ACCENT, size=24),
        at(40.42, 41.89, "Sea", ground=WATER, colour=ACCENT, size=24),
        at(41.62, 40.86, "Türkiye", ground=PLATE, colour=MUTED),
        at(44.42, 40.76, "Armenia", ground=PLATE, colour=MUTED, halo=True),
        at(46.1, 40.76, "Azerbaijan", ground=PLATE, colour=MUTED, halo=True),
        at(41.50, 43.03, "Abkhazia", ground=AMBER_SOFT, weight=600, halo=True),
        at(42.78, 42.47, "South", ground=SURFACE, weight=600),
        at(42.78, 42.28, "Ossetia", ground=SURFACE, weight=600),
        at(44.15, 43.19, "North", ground=RULE, weight=600),
        at(44.15, 42.98, "Ossetia", ground=RULE, weight=600),
        at(44.12, 41.90, "Tskhinvali", ground=SURFACE, halo=True),
        at(44.80, 41.46, "Tbilisi", ground=SURFACE, halo=True),
    ))


MARKS = {  # where the numbers stand on the numbered map
    1: ("Russia", (42.05, 43.70)),
    2: ("Abkhazia", (41.50, 42.98)),
    3: ("North Ossetia", (44.15, 43.08)),
    4: ("South Ossetia", (43.98, 42.37)),
    5: ("Georgia", (42.70, 42.0)),
    6: ("Black Sea", (40.30, 42.10)),
    7: ("Türkiye", (41.60, 40.92)),
}


def _numbers():
    out = ""
    for mark, (_, point) in MARKS.items():
        x, y = place(point)
        out += f'<circle cx="{x:.1f}" cy="{y:.1f}" r="18" fill="{SURFACE}" stroke="{INK}" stroke-width="2"/>\n'
        out += text(x, y + 8, str(mark), ground=SURFACE, weight=600, anchor="middle")
    return out


def locator():
    """The map with every name."""
    towns = _town("Tbilisi", True) + _town("Tskhinvali", False)
    return picture(HEIGHT, "Locator map: Georgia and its neighbours", _ground() + _names() + towns + _key("region of Russia"), HATCH)


def blank():
    """The same map without a name on it, for questions that ask where something is."""
    towns = _town("Tbilisi", True) + _town("Tskhinvali", False)
    return picture(HEIGHT, "Map without names", _ground() + towns + _key("another region"), HATCH)


def _marked(ring):
    """The lands with one region coloured, for options that are pictures: every region in the same colour."""
    out = f'<rect width="{WIDTH}" height="{MAP_HEIGHT}" fill="{WATER}"/>\n'
    for name, rings in COUNTRIES.items():
        if name != "Georgia":
            out += "".join(_land(each, PLATE, EDGE, 1.2) for each in rings)
    out += _land(GEORGIA, SURFACE)
    out += _land(ring, AMBER)
    out += _land(GEORGIA, "none", INK, 2.2)
    top = MAP_HEIGHT
    out += f'<rect y="{top}" width="{WIDTH}" height="48" fill="{PLATE}"/>\n<rect y="{top}" width="{WIDTH}" height="1.5" fill="{EDGE}"/>\n'
    out += text(20, top + 32, "Outline of the region is schematic.", ground=PLATE, colour=MUTED)
    return picture(top + 48, "Map with one region marked", out)


def coast():
    """Abkhazia marked, without its name."""
    return _marked(ABKHAZIA)


def inland():
    """South Ossetia marked, without its name."""
    return _marked(SOUTH_OSSETIA)


def beyond():
    """North Ossetia marked, without its name."""
    return _marked(NORTH_OSSETIA)


def numbered():
    """The same map with numbers instead of names."""
    return picture(HEIGHT, "Map with numbered places", _ground() + _numbers() + _key("another region"), HATCH)
