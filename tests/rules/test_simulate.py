"""`simulate` at its door: two files in, one file out."""

from tests.rules.points_book import HOUSEHOLDS, SCORES, UNMARKED, PointsBook, Simulated


def test_the_result_in_full(simulated: Simulated) -> None:
    households = HOUSEHOLDS + "李家,5,yes\nH02,3,no\nH01,4,yes\n"
    scores = SCORES + (
        "2026-10-31,H01,,J2.1,,0\n"
        "2026-11-02,H01,2,P1,3,\n"
        "2026-11-02,李家,1,K8,1.5,\n"
        "2026-11-30,H02,,J4.2,,9.75\n"
    )
    assert simulated(households, scores) == (
        "household,base,bonus,year_bonus,deduction,points,year_points,average,rank,redeemable,honour\n"
        "H01,72,1.5,0,0,73.5,139.5,,1,yes,model\n"
        "H02,71.75,0,0,0,71.75,143.75,,2,yes,model\n"
        "李家,72,0,0,3,69,141,,3,yes,model\n"
    )


def test_equals_stand_in_the_order_of_their_codes(simulated: Simulated) -> None:
    out = simulated(HOUSEHOLDS + "H10,1,yes\nH2,1,yes\nH1,1,yes\n")
    assert [line.split(",")[0] for line in out.splitlines()[1:]] == ["H1", "H10", "H2"]


def test_without_a_score_the_month_stands_alone(simulated: Simulated) -> None:
    assert "H01,72,0,0,0,72,72,,1,yes,model" in simulated()
    late = simulated(scores=SCORES + "2026-12-01,H01,,P1,,\n")  # after the period: ignored
    assert "H01,72,0,0,0,72,72,,1,yes,model" in late


def test_a_village_without_households_has_an_empty_result(simulated: Simulated) -> None:
    assert simulated(HOUSEHOLDS).count("\n") == 1


def test_rows_before_the_start_are_dropped_and_year_notes_too(simulated: Simulated) -> None:
    scores = SCORES + "2026-05-05,H01,,Y9,,\n2026-11-05,H01,,Y6,,\n"
    whole = simulated(scores=scores, period="2026-12")
    assert f"H01,72,0,40,0,112,{8 * 72 + 40},,1,yes" in whole
    short = simulated(scores=scores, period="2026-12", start="2026-11")
    assert f"H01,72,0,20,0,92,{2 * 72 + 20},,1,yes" in short


def test_a_start_before_the_first_score_counts_the_months_between(simulated: Simulated) -> None:
    out = simulated(scores=SCORES + "2026-10-05,H01,,P1,,\n", start="2026-08")
    assert out.splitlines()[1].split(",")[6] == "288.5"


def test_what_excel_writes_is_read(simulated: Simulated) -> None:
    households = ("\ufeff" + HOUSEHOLDS + '"H01","4","yes"\n').replace("\n", "\r\n")
    scores = ("\ufeff" + SCORES[:-1] + ",,\n2026-11-05,H01,,P1,,,,\n,,,,,,,\n\n").replace(
        "\n", "\r\n"
    )
    assert "H01,72,0.5,0,0,72.5" in simulated(households, scores)


def test_columns_may_stand_in_any_order(simulated: Simulated) -> None:
    scores = "item,points,quantity,date,member,household\nP1,,2,2026-11-05,,H01\n"
    assert "H01,72,1," in simulated("resident,household,members\nyes,H01,4\n", scores)


def test_a_mark_is_not_multiplied_and_a_quantity_is_not_a_mark(simulated: Simulated) -> None:
    scores = SCORES + "2026-11-05,H01,,J2.1,3,2\n2026-11-05,H01,,P1,2,4\n"
    assert "H01,68,1,0,0,69" in simulated(scores=scores)


def test_a_whole_village_is_settled(book: PointsBook) -> None:
    book.village(99)
    for number in range(1, 100):
        book.counts("2026-11-05", f"H{number:02d}", "K8", "0.25")
    assert {row["points"] for row in book.settle().values()} == {str(int(UNMARKED) - 0.5)}
