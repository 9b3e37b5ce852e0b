"""Where things are: countries from outlines.json, regions drawn schematically, towns, and the projection.

The outer edges of the regions follow Natural Earth's border between Georgia and Russia and its coast.
Their inner edges are not in that data: they are drawn here by hand from general geographic knowledge,
simplified on purpose, and the map says so.
"""

import json
import math
import pathlib

from .ink import WIDTH
from .shapes import clip, inside, simplify_ring

WEST, EAST, SOUTH, NORTH = 39.35, 46.85, 40.62, 44.12
SCALE = WIDTH / (EAST - WEST)  # units for a degree of longitude
STRETCH = SCALE / math.cos(math.radians(42.4))  # units for a degree of latitude: equirectangular, true at 42.4 N
MAP_HEIGHT = round((NORTH - SOUTH) * STRETCH)

TOWNS = {"Tbilisi": (44.80, 41.70), "Tskhinvali": (43.97, 42.23)}

# Inner edges, from a point near the border to a point near the border or the coast.
ABKHAZIA_EDGE = [(42.16, 43.22), (42.13, 43.02), (42.06, 42.88), (42.03, 42.74), (41.90, 42.66), (41.74, 42.52), (41.56, 42.38)]
SOUTH_OSSETIA_EDGE = [(43.72, 42.66), (43.57, 42.58), (43.49, 42.43), (43.53, 42.27), (43.70, 42.14), (43.90, 42.19),
                      (44.05, 42.19), (44.24, 42.10), (44.44, 42.04), (44.53, 42.14), (44.46, 42.33), (44.49, 42.48), (44.41, 42.60), (44.36, 42.70)]
NORTH_OSSETIA_EDGE = [(43.42, 42.88), (43.55, 43.06), (43.80, 43.22), (44.06, 43.42), (44.10, 43.64), (44.24, 43.79), (44.58, 43.84),
                      (44.92, 43.78), (44.88, 43.66), (44.52, 43.56), (44.42, 43.43), (44.56, 43.28), (44.80, 43.14),
                      (44.82, 42.96), (44.70, 42.88), (44.66, 42.73)]

_data = json.loads(pathlib.Path(__file__).with_name("outlines.json").read_text(encoding="utf-8"))
COUNTRIES = {name: [[tuple(p) for p in ring] for ring in rings] for name, rings in _data["countries"].items()}
GEORGIA = COUNTRIES["Georgia"][0]
RUSSIA = max(COUNTRIES["Russia"], key=len)


def place(point):
    """Longitude and latitude to the map's units."""
    return ((point[0] - WEST) * SCALE, (NORTH - point[1]) * STRETCH)


def _nearest(ring, point):
    return min(ring, key=lambda p: (p[0] - point[0]) ** 2 + (p[1] - point[1]) ** 2)


def _ways(ring, a, b, through):
    """Both ways along a ring from a to b: first the one that passes nearer to `through`."""
    i, j = ring.index(a), ring.index(b)
    ways = [(ring * 2)[i:j + 1 + (len(ring) if j < i else 0)], (ring * 2)[j:i + 1 + (len(ring) if i < j else 0)][::-1]]
    return sorted(ways, key=lambda way: min((p[0] - through[0]) ** 2 + (p[1] - through[1]) ** 2 for p in way[1:-1]))


def _region(country, edge, through):
    """The ring of a region, and the same inner edge with its ends on the country's outline."""
    a, b = _nearest(country, edge[0]), _nearest(country, edge[-1])
    outer, _ = _ways(country, b, a, through)
    inner = [a] + edge[1:-1] + [b]
    return outer + inner[1:-1], inner


ABKHAZIA, ABKHAZIA_INNER = _region(GEORGIA, ABKHAZIA_EDGE, (40.3, 43.2))
SOUTH_OSSETIA, SOUTH_OSSETIA_INNER = _region(GEORGIA, SOUTH_OSSETIA_EDGE, (43.95, 42.56))
NORTH_OSSETIA, NORTH_OSSETIA_INNER = _region(RUSSIA, NORTH_OSSETIA_EDGE, (43.95, 42.56))
REGIONS = {"South Ossetia": SOUTH_OSSETIA, "Abkhazia": ABKHAZIA, "North Ossetia": NORTH_OSSETIA}


def _without(ring, inner, through):
    """A ring with a region at its edge cut off."""
    _, rest = _ways(ring, inner[0], inner[-1], through)
    return inner[:-1] + rest[::-1][:-1]


def rest_of_georgia():
    """Georgia's ring without the two breakaway regions, for a shape that overlaps neither."""
    ring = _without(GEORGIA, ABKHAZIA_INNER, (40.3, 43.2))
    return _without(ring, SOUTH_OSSETIA_INNER, (43.95, 42.56))


def rest_of_russia():
    """Russia's ring, cut to the map, without North Ossetia."""
    ring = clip(RUSSIA, (WEST, SOUTH, EAST, NORTH))
    return _without(ring, NORTH_OSSETIA_INNER, (43.95, 42.56))


def sea():
    """The Black Sea as far as the map shows it: the coasts of Russia, Georgia and Türkiye, and the frame."""
    frame = (WEST, SOUTH, EAST, NORTH)
    russia = clip(RUSSIA, frame)
    turkey = max((clip(ring, frame) for ring in COUNTRIES["Türkiye"]), key=len)
    psou = min(set(russia) & set(GEORGIA))
    sarpi = min(set(turkey) & set(GEORGIA))
    north = min((p for p in russia if p[0] == WEST), key=lambda p: p[1])
    south = max((p for p in turkey if p[0] == WEST), key=lambda p: p[1])
    coast = _ways(russia, north, psou, (39.7, 43.5))[0]
    coast += _ways(GEORGIA, psou, sarpi, (41.6, 42.1))[0][1:]
    return coast + _ways(turkey, sarpi, south, (40.5, 41.0))[0][1:]


def _ends_of_shared_borders():
    """Where two countries' common border begins and ends: coasts and three-country points."""
    ends = set()
    rings = [(name, ring) for name, rings in COUNTRIES.items() for ring in rings]
    for name, ring in rings:
        for other, there in rings:
            common = set(there)
            if other != name:
                ends |= {b for a, b, c in zip(ring[-1:] + ring, ring, ring[1:] + ring[:1])
                         if b in common and (a not in common or c not in common)}
    return ends


_ENDS = _ends_of_shared_borders()


def coarse(ring, tolerance=0.04):
    """A ring with fewer points, the corners that neighbours share kept."""
    pins = [p for inner in (ABKHAZIA_INNER, SOUTH_OSSETIA_INNER, NORTH_OSSETIA_INNER) for p in (inner[0], inner[-1])]
    pins += [p for p in ring if p in _ENDS or p[0] in (WEST, EAST) or p[1] in (SOUTH, NORTH)]
    return simplify_ring(ring, pins, tolerance)


assert inside(TOWNS["Tskhinvali"], SOUTH_OSSETIA)
assert inside(TOWNS["Tbilisi"], rest_of_georgia())
