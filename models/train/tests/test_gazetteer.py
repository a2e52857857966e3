"""The gazetteer's lines."""

import gazetteer
import pytest


# The same examples stand in GazetteerTest.java.
@pytest.mark.parametrize(
    "name, key",
    [
        ("St. Louis", "st louis"),
        ("Saint-Étienne", "st etienne"),
        ("Xi'an", "xian"),
        ("U.S.", "us"),
        ("the West Bank", "west bank"),
        ("Fort Worth", "ft worth"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("Winston-Salem", "winston salem"),
        ("Thebes", "thebes"),
    ],
)
def test_spellings_of_a_name_meet(name, key):
    assert gazetteer.key(name) == key


def geonames(feature, population, name="Ahausen", others=""):
    row = ["1", name, name, others, "52.5", "13.4", "P", feature, "DE", "", "16", "", "", "", str(population)]
    return "\t".join([*row, "", "", "", ""])


def listed(*lines):
    return [place for place in gazetteer.populated_places(lines) if gazetteer.is_city(place)]


def test_parts_of_cities_and_villages_are_left_out():
    lines = [geonames("PPL", 999), geonames("PPLX", 50_000), geonames("PPL", 1_000), geonames("PPLA", 0)]

    assert [city["feature"] for city in listed(*lines)] == ["PPL", "PPLA"]


def test_a_large_city_is_found_under_its_other_names():
    small, large = listed(
        geonames("PPL", 2_000, others="Ahasia"), geonames("PPLC", 400_000, others="Ahasia,AHA,阿")
    )

    assert gazetteer.city_lines(small) == ["ahausen\tc\t5250\t1340\tDE.16\t20\t1"]
    assert [line.split("\t")[:2] for line in gazetteer.city_lines(large)] == [["ahausen", "C"], ["ahasia", "C~"]]


def test_a_region_is_found_without_its_kind_and_by_its_code():
    region = {"id": None, "point": (1, 2), "region": "IR.26", "population": 5}

    lines = gazetteer.region_lines({**region, "name": "Tehran Province"})

    assert {line.split("\t")[0] for line in lines} == {"tehran province", "tehran", "IR.26"}
    west = gazetteer.region_lines({**region, "name": "West Region"})
    assert {line.split("\t")[0] for line in west} == {"west region", "IR.26"}


def test_the_date_line_does_not_part_places():
    latitude, longitude = gazetteer.middle([(0, 179), (0, -179)])

    assert latitude == pytest.approx(0) and abs(longitude) == pytest.approx(180)


def test_an_area_lies_in_the_middle_of_its_members():
    def town(region, name, point):
        return {"country": region[:2], "region": region, "name": name, "others": [name], "population": 1, "point": point}

    places = [
        town("DE.16", "Ahausen", (52, 13)),
        town("DE.17", "Behausen", (53, 13)),
        town("FR.01", "Paris", (47, 2.4)),
    ]

    assert gazetteer.area_point("DE", places) == pytest.approx((52.5, 13))
    assert gazetteer.area_point("Ahausen DE", places) == pytest.approx((52, 13))
    assert gazetteer.area_point("Ahausen DE, DE.17, FR", places) == (51, 9)
    with pytest.raises(ValueError, match="Ahausen FR"):
        gazetteer.area_point("Ahausen FR", places)
