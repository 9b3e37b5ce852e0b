"""Hotspot shapes for the maps, as fractions of the picture, from the same projection that draws it.

Shapes of countries and regions do not overlap, so one question can use any of them together.
"""

from .ink import WIDTH
from .lands import (ABKHAZIA, COUNTRIES, EAST, MAP_HEIGHT, NORTH, NORTH_OSSETIA, REGIONS, SOUTH, SOUTH_OSSETIA, TOWNS, WEST,
                    coarse, place, rest_of_georgia, rest_of_russia, sea)
from .maps import HEIGHT
from .shapes import area, clip, inside

FRAME = (WEST, SOUTH, EAST, NORTH)


def _largest(name):
    return max((clip(ring, FRAME) for ring in COUNTRIES[name]), key=lambda ring: area(ring) if ring else 0)


def _exact():
    return {
        "South Ossetia": SOUTH_OSSETIA, "Abkhazia": ABKHAZIA, "North Ossetia": NORTH_OSSETIA,
        "Georgia": rest_of_georgia(), "Russia": rest_of_russia(), "Black Sea": sea(),
        "Türkiye": _largest("Türkiye"), "Armenia": _largest("Armenia"), "Azerbaijan": _largest("Azerbaijan"),
    }


def fraction(point):
    """Longitude and latitude to fractions of the picture's width and height."""
    x, y = place(point)
    return (min(1.0, max(0.0, round(x / WIDTH, 3))), min(1.0, max(0.0, round(y / HEIGHT, 3))))


def polygons():
    """Name to polygon, in fractions."""
    return {name: [fraction(p) for p in coarse(ring)] for name, ring in _exact().items()}


def circles():
    """Town to (x, y, r), r as a fraction of the width."""
    return {name: fraction(point) + (0.03,) for name, point in TOWNS.items()}


def check():
    """Asks a grid of points which area they are in, by the drawn outline and by the shape."""
    exact, shapes = _exact(), polygons()
    agree = {name: [0, 0] for name in exact}
    double = 0
    land = [ring for rings in COUNTRIES.values() for ring in rings]
    for i in range(160):
        for j in range(100):
            point = (WEST + (i + 0.5) / 160 * (EAST - WEST), SOUTH + (j + 0.5) / 100 * (NORTH - SOUTH))
            x, y = place(point)
            found = [n for n, ring in shapes.items() if inside((x / WIDTH, y / HEIGHT), ring)]
            double += len(found) > 1
            for name, ring in exact.items():
                by_map = not any(inside(point, r) for r in land) if name == "Black Sea" else inside(point, ring)  # not by its own ring
                if by_map or name in found:
                    agree[name][1] += 1
                    agree[name][0] += by_map and name in found
    for name, (both, either) in agree.items():
        assert both / either > 0.9, (name, both, either)
    assert double == 0, "shapes overlap"
    for name, (x, y, _) in circles().items():
        home = "South Ossetia" if name == "Tskhinvali" else "Georgia"
        assert inside((x, y), shapes[home])
    assert set(REGIONS) <= set(shapes)
    return {name: both / either for name, (both, either) in agree.items()}, double


def ron(points):
    """A polygon as a bank writes it."""
    return "Polygon([" + ", ".join(f"({x:g}, {y:g})" for x, y in points) + "])"


def sheet(words):
    """AREAS.md: text alternatives and shapes. `words` is file name to (text alternative, caption)."""
    agree, _ = check()
    out = [
        "# The figures, their text alternatives and their areas", "",
        "Written by `make.py` together with the pictures; change it there.", "",
        "Country outlines: Natural Earth, 1:10m, public domain. The inner edges of South Ossetia, Abkhazia and North Ossetia are",
        "drawn by hand from general geographic knowledge and are schematic; the maps say so. Dashes and hatching set the breakaway",
        "regions apart without saying whose they are; the solid line is Georgia's international border as Natural Earth has it.", "",
        "## Text alternatives", "",
    ]
    for name, (alternative, caption) in words.items():
        out += [f"`{name}`", f"- alt: {alternative}", f"- caption: {caption}", ""]
    out += [
        "## Hotspot areas", "",
        "Fractions of width and height, for all three maps alike. Country and region shapes never overlap (asked at 16,000",
        "points), so any of them can stand in one question. The shape of Georgia leaves the two regions out: a click in a region",
        "is then neither right nor wrong for Georgia unless the question says so. The town circles lie inside the shapes of",
        "Georgia and South Ossetia: do not put Tskhinvali and South Ossetia, or Tbilisi and Georgia, in one question.", "",
    ]
    for name, ring in polygons().items():
        out += [f"{name} ({agree[name]:.0%} of the drawn outline)", "```ron", ron(ring), "```", ""]
    for name, (x, y, r) in circles().items():
        out += [name, "```ron", f"Circle(x: {x:g}, y: {y:g}, r: {r:g})", "```", ""]
    return "\n".join(out)
