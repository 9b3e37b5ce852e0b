"""Takes outlines.json from Natural Earth, once; the figures are drawn from outlines.json alone.

    python3 -m drawing.take_outlines countries-10m.json      (in quizzes/images)

`countries-10m.json` is the 1:10m country file of the npm package world-atlas 2.0.2: Natural Earth's
admin-0 countries (public domain) as TopoJSON. Borders are simplified arc by arc, so that two countries
still share theirs to the last digit, then cut to a box somewhat larger than the map.
"""

import json
import pathlib
import sys

from .shapes import clip, simplify

BOX = (39.0, 40.2, 47.3, 44.5)  # west, south, east, north, in degrees
TOLERANCE = 0.008  # degrees; under one unit on the map
COUNTRIES = {"268": "Georgia", "643": "Russia", "792": "Türkiye", "051": "Armenia", "031": "Azerbaijan"}


def decode(topology):
    """Every arc of a quantised topology as a list of (longitude, latitude)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round(x * sx + tx, 3), round(y * sy + ty, 3)))
        arcs.append(points)
    return arcs


def main():
    topology = json.loads(pathlib.Path(sys.argv[1]).read_text())
    arcs = [simplify(arc, TOLERANCE) for arc in decode(topology)]
    taken = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = COUNTRIES.get(geometry.get("id"))
        if not name:
            continue
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings = []
        for polygon in polygons:
            ring = []
            for index in polygon[0]:  # the outer ring; the few enclaves are too small to see here
                points = arcs[index] if index >= 0 else arcs[~index][::-1]
                ring += points[1 if ring else 0:]
            piece = clip(ring[:-1], BOX)
            if len(piece) > 3:
                rings.append([(round(x, 3), round(y, 3)) for x, y in piece])
        taken[name] = rings
    there = pathlib.Path(__file__).with_name("outlines.json")
    text = json.dumps({"source": "Natural Earth 1:10m admin-0 countries (public domain)", "box": BOX,
                       "countries": taken}, ensure_ascii=False, separators=(",", ":"))
    there.write_text(text.replace('],[[', '],\n[[').replace(',"', ',\n"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
