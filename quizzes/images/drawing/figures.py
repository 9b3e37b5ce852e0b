"""The timeline and the chart of who recognises whom. Both keep to what the report says, in other words."""

from .ink import ACCENT, EDGE, MUTED, PLATE, RULE, SURFACE, WATER, WIDTH, picture, text

EVENTS = [  # date, heading, lines under it
    ("1980s", "A movement in South Ossetia", ["It wants union with North Ossetia. A brief", "conflict with the Soviet Union follows."]),
    ("2008", "Russia and Georgia at war", ["A few days, then a ceasefire. Georgia cuts", "ties; Russia leaves undisputed areas."]),
    ("2008", "Russia recognises both regions", ["South Ossetia and Abkhazia. Georgia", "speaks of a military occupation."]),
    ("after", "Four more states recognise both", ["Nicaragua, Venezuela, Syria and Nauru."]),
    ("March\n2022", "A referendum is announced", ["Anatoly Bibilov, South Ossetia’s president,", "says that joining Russia is the aim."]),
]


def timeline():
    """Five events from top to bottom: dates on the left, what happened on the right."""
    line = 28
    x_axis, x_words = 116, 148
    y = 46
    marks = ""
    words = ""
    first = y
    for index, (date, heading, lines) in enumerate(EVENTS):
        for step, part in enumerate(date.split("\n")):
            words += text(x_axis - 26, y + step * line, part, ground=PLATE, colour=ACCENT, weight=600, anchor="end")
        newest = index == len(EVENTS) - 1
        marks += f'<circle cx="{x_axis}" cy="{y - 8}" r="9" fill="{ACCENT if newest else SURFACE}" stroke="{ACCENT}" stroke-width="3"/>\n'
        last = y
        words += text(x_words, y, heading, ground=PLATE, weight=600, size=24)
        for part in lines:
            y += line + (4 if part is lines[0] else 0)
            words += text(x_words, y, part, ground=PLATE, colour=MUTED)
        y += 50
    axis = f'<path d="M{x_axis} {first - 8}V{last - 8}" stroke="{EDGE}" stroke-width="2"/>\n'
    note = f'<rect x="24" y="{y - 22}" width="120" height="1.5" fill="{EDGE}"/>\n'
    note += text(24, y + 12, "As a news report of March 2022 tells it.", ground=PLATE, colour=MUTED)
    return picture(y + 36, "Timeline, from the 1980s to March 2022", axis + marks + words + note)


ROWS = [("Russia", "since 2008", True), ("Nicaragua", "after the war", True), ("Venezuela", "after the war", True),
        ("Syria", "after the war", True), ("Nauru", "after the war", True), ("Georgia", "says “occupied”", False), ("Every other country", "", False)]
COLUMNS = ((428, "South", "Ossetia"), (560, "Abkhazia", ""))


def _mark(x, y, yes):
    if yes:
        return (f'<circle cx="{x}" cy="{y}" r="15" fill="{ACCENT}"/>\n'
                f'<path d="M{x - 7} {y}L{x - 2} {y + 6}L{x + 7} {y - 6}" fill="none" stroke="{SURFACE}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>\n')
    return (f'<circle cx="{x}" cy="{y}" r="14" fill="{SURFACE}" stroke="{EDGE}" stroke-width="2" stroke-dasharray="4 4"/>\n'
            f'<path d="M{x - 6} {y}H{x + 6}" stroke="{MUTED}" stroke-width="2.6" stroke-linecap="round"/>\n')


def chart():
    """A table of marks: seven rows of countries, two columns of regions."""
    out = ""
    for x, first, second in COLUMNS:
        out += text(x, 42, first, ground=PLATE, weight=600, anchor="middle")
        if second:
            out += text(x, 70, second, ground=PLATE, weight=600, anchor="middle")
    y = 88
    out += f'<rect x="24" y="{y}" width="{WIDTH - 48}" height="2" fill="{EDGE}"/>\n'
    for index, (name, since, yes) in enumerate(ROWS):
        top = y + 2 + index * 50
        ground = WATER if yes else PLATE
        if yes:
            out += f'<rect x="24" y="{top}" width="{WIDTH - 48}" height="50" fill="{WATER}"/>\n'
        out += text(40, top + 33, name, ground=ground, weight=600 if yes else 400)
        if since:
            out += text(184, top + 33, since, ground=ground, colour=MUTED)
        out += f'<rect x="24" y="{top + 49}" width="{WIDTH - 48}" height="1" fill="{EDGE if index == 4 else RULE}"/>\n'
        for x, _, _ in COLUMNS:
            out += _mark(x, top + 25, yes)
    y += 2 + len(ROWS) * 50 + 40
    out += _mark(42, y - 8, True) + text(66, y, "recognises it as independent", ground=PLATE)
    y += 42
    out += _mark(42, y - 8, False) + text(66, y, "no recognition reported", ground=PLATE)
    y += 42
    out += text(27, y, "As a news report of March 2022 tells it.", ground=PLATE, colour=MUTED)
    return picture(y + 26, "Who recognises South Ossetia and Abkhazia", out)
