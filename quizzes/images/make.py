#!/usr/bin/env python3
"""Draws the figures of the bundled banks again: python3 quizzes/images/make.py

Standard library only. Outlines come from drawing/outlines.json (Natural Earth, public domain).
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from drawing import areas, figures, maps  # noqa: E402

FILES = {
    "locator-map.svg": maps.locator,
    "locator-map-blank.svg": maps.blank,
    "locator-map-numbered.svg": maps.numbered,
    "marked-coast.svg": maps.coast,
    "marked-inland.svg": maps.inland,
    "marked-beyond.svg": maps.beyond,
    "timeline.svg": figures.timeline,
    "recognition-chart.svg": figures.chart,
}

MAP = "of the lands east of the Black Sea: Georgia in the middle, Russia to the north, Türkiye, Armenia and Azerbaijan to the south"
WORDS = {
    "locator-map.svg": (
        f"Map {MAP}. Two regions inside Georgia’s border are hatched as breakaway regions: Abkhazia in the north-west, on the Black Sea "
        "and on the border with Russia, and South Ossetia in the middle of the north, also on that border. North Ossetia, a region of Russia, lies "
        "just across the border from South Ossetia. Tskhinvali lies in the south of South Ossetia; Tbilisi lies to its south-east, in eastern Georgia.",
        "Georgia, its two breakaway regions and its neighbours. Outlines of the regions are schematic.",
    ),
    "locator-map-blank.svg": (
        "Map without names: a country between two larger ones and a sea to its west. Two regions along its northern border are hatched as "
        "breakaway regions, one on the coast, one inland; across the border from the inland one another region is shaded. A square and a dot mark two towns.",
        "The same map without names. Outlines of the regions are schematic.",
    ),
    "locator-map-numbered.svg": (
        "Map with seven numbers. 1: the large country in the north. 2: the hatched region on the coast. 3: the shaded region north of the border. "
        "4: the hatched region inland, south of the border. 5: the country in the middle. 6: the sea in the west. 7: the country in the south-west. "
        "In the key, hatched stands for a breakaway region and shaded for another region.",
        "The same map with numbers. Outlines of the regions are schematic.",
    ),
    "marked-coast.svg": (
        "Map without names, with one region marked: inside the border of the country in the middle, on the coast of the sea.",
        "One region marked. Its outline is schematic.",
    ),
    "marked-inland.svg": (
        "Map without names, with one region marked: inside the border of the country in the middle, at its northern edge, far from the sea.",
        "One region marked. Its outline is schematic.",
    ),
    "marked-beyond.svg": (
        "Map without names, with one region marked: just outside the northern border of the country in the middle, far from the sea.",
        "One region marked. Its outline is schematic.",
    ),
    "timeline.svg": (
        "Timeline in five steps. 1980s: a movement in South Ossetia wants union with North Ossetia; a brief conflict with the Soviet Union follows. "
        "2008: war between Russia and Georgia, a few days long, then a ceasefire; Georgia cuts ties and Russia leaves undisputed areas. "
        "2008: Russia recognises South Ossetia and Abkhazia; Georgia speaks of a military occupation. After that: Nicaragua, Venezuela, Syria and Nauru recognise both. "
        "March 2022: a referendum is announced; Anatoly Bibilov says that joining Russia is the aim.",
        "From the movement of the 1980s to the announcement of March 2022, as the report tells it.",
    ),
    "recognition-chart.svg": (
        "Table of who recognises South Ossetia and Abkhazia as independent. Both are recognised by Russia (since 2008) and, after the war, by Nicaragua, Venezuela, "
        "Syria and Nauru. No recognition is reported for Georgia, which calls both occupied, or for any other country.",
        "Who recognises the two regions, as a news report of March 2022 tells it.",
    ),
}

for name, draw in FILES.items():
    words = draw()
    assert len(words.encode()) < 60_000, name
    (HERE / name).write_text(words, encoding="utf-8")
    print(name, len(words.encode()))
(HERE / "AREAS.md").write_text(areas.sheet(WORDS), encoding="utf-8")
