"""Makes the outlines of the map in the HTML pages from Natural Earth, as the npm package has them.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 models/train/outlines.py package/countries-110m.json \
        > src/main/resources/newsanalyzer/write/html/outlines.txt

Tenths of degrees, longitude to the right, latitude downwards: the equirectangular projection.
"""

import hashlib
import json
import sys

HEADER = """\
# The outlines of the world's land and the borders between its countries, as SVG paths. Source:
# Natural Earth 1:110m (public domain) in world-atlas 2.0.2 (ISC), countries-110m.json, SHA-256
# {sha}.
# Made by models/train/outlines.py.
# Form: land, then borders, a line each. Tenths of degrees from 180 W and 90 N, x to the east, y to
# the south.
"""


def decoded(topology):
    """The arcs as lists of points in tenths of degrees."""
    (scale_x, scale_y), (shift_x, shift_y) = (
        topology["transform"]["scale"], topology["transform"]["translate"])
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * scale_x + shift_x + 180) * 10),
                     round((90 - (y * scale_y + shift_y)) * 10))
            if not points or points[-1] != point:
                points.append(point)
        arcs.append(points)
    return arcs


def unwrapped(points):
    """The points without leaps from one edge of the map to the other."""
    turned, shift = [points[0]], 0
    for (x0, _), (x1, y1) in zip(points, points[1:]):
        shift += -3600 if x1 - x0 > 1800 else 3600 if x1 - x0 < -1800 else 0
        turned.append((x1 + shift, y1))
    return turned


def land_paths(points):
    """What crosses the antimeridian is drawn at both edges; the pole's edge is no crossing."""
    turned = unwrapped(points)
    if turned[0] != turned[-1] or turned == points:
        return [path(points, True)]
    beyond = 3600 if min(x for x, _ in turned) < 0 else -3600
    return [path(turned, True), path([(x + beyond, y) for x, y in turned], True)]


def path(points, closed):
    steps = [f"M{points[0][0]} {points[0][1]}l"]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        steps.append(f"{x1 - x0} {y1 - y0}")
    text = steps[0] + " ".join(steps[1:]).replace(" -", "-")
    return text + ("z" if closed else "")


def ring(arcs, indices):
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def polygons(geometry):
    if geometry["type"] == "GeometryCollection":
        return [p for g in geometry["geometries"] for p in polygons(g)]
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def main():
    data = open(sys.argv[1], "rb").read()
    topology = json.loads(data)
    arcs = decoded(topology)
    land = [text
            for polygon in polygons(topology["objects"]["land"])
            for indices in polygon if len(ring(arcs, indices)) > 3
            for text in land_paths(ring(arcs, indices))]
    uses = {}
    for country in topology["objects"]["countries"]["geometries"]:
        for polygon in polygons(country):
            for indices in polygon:
                for index in indices:
                    uses[max(index, ~index)] = uses.get(max(index, ~index), 0) + 1
    borders = [path(unwrapped(arcs[i]), False) for i, n in sorted(uses.items()) if n > 1 and len(arcs[i]) > 1]
    print(HEADER.format(sha=hashlib.sha256(data).hexdigest()), end="")
    print("".join(land))
    print("".join(borders))


main()
