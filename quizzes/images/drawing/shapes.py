"""Plane geometry on lists of points: simplify, cut to a box, ask what is inside."""


def _far(point, a, b):
    """The distance of a point from the segment a-b."""
    (px, py), (ax, ay), (bx, by) = point, a, b
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    t = 0 if length == 0 else max(0, min(1, ((px - ax) * dx + (py - ay) * dy) / length))
    return ((px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2) ** 0.5


def simplify(line, tolerance):
    """Douglas and Peucker's line, its ends kept."""
    if len(line) < 3:
        return list(line)
    worst, at = max((_far(p, line[0], line[-1]), i) for i, p in enumerate(line[1:-1], 1))
    if line[0] == line[-1]:  # a closed ring has no chord: part it at the farthest point
        at = max(range(len(line)), key=lambda i: _far(line[i], line[0], line[0]))
        worst = tolerance + 1
    if worst <= tolerance:
        return [line[0], line[-1]]
    return simplify(line[:at + 1], tolerance)[:-1] + simplify(line[at:], tolerance)


def simplify_ring(ring, pins, tolerance):
    """A ring simplified between pinned points, so that neighbours that share pins share lines."""
    at = sorted(ring.index(p) for p in pins if p in ring)
    if not at:
        return simplify(ring + ring[:1], tolerance)[:-1]
    turned = ring[at[0]:] + ring[:at[0]] + [ring[at[0]]]
    stops = [i - at[0] for i in at] + [len(ring)]
    out = []
    for a, b in zip(stops, stops[1:]):
        out += simplify(turned[a:b + 1], tolerance)[:-1]
    return out


def clip(ring, box):
    """Sutherland and Hodgman: the part of a ring inside (west, south, east, north)."""
    west, south, east, north = box
    for axis, edge, keep_above in ((0, west, True), (0, east, False), (1, south, True), (1, north, False)):
        out = []
        for a, b in zip(ring, ring[1:] + ring[:1]):
            a_in, b_in = ((p[axis] >= edge) if keep_above else (p[axis] <= edge) for p in (a, b))
            if a_in:
                out.append(a)
            if a_in != b_in:
                t = (edge - a[axis]) / (b[axis] - a[axis])
                out.append(tuple(edge if i == axis else a[i] + t * (b[i] - a[i]) for i in (0, 1)))
        ring = out
        if not ring:
            return []
    return ring


def inside(point, ring):
    """Whether a point lies in a ring (even-odd)."""
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
    return odd


def area(ring):
    """The area a ring encloses."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]))) / 2
