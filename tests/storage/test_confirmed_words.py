"""What people confirmed is counted by bigram and item, and by nothing that leads to a person."""

from rules.suggestion import NO_WORD
from storage.database import Database
from storage.store import Store


def test_a_bigram_is_counted_once_a_report_and_never_below_nothing(database: Database) -> None:
    with database.writing() as connection:
        words = Store(connection).confirmed_words
        words.confirm("路灯路灯坏", "street_light", ())
        words.confirm("路灯歪", "electric_hazard", ())
        words.confirm("路灯暗", "street_light", ())
        assert words.of("路灯") == {
            NO_WORD: {"street_light": 2, "electric_hazard": 1},
            "路灯": {"street_light": 2, "electric_hazard": 1},
        }
        for _ in range(2):
            words.take_back("路灯歪", "electric_hazard", ())
        assert words.of("路灯")["路灯"] == {"street_light": 2, "electric_hazard": 0}


def test_without_words_nothing_is_learnt(database: Database) -> None:
    with database.writing() as connection:
        words = Store(connection).confirmed_words
        for said in ("", "！", "灯", "13800001111", "OK"):
            words.confirm(said, "street_light", ())
            words.take_back(said, "street_light", ())
        assert words.of("路灯") == {}


def test_a_report_leaves_so_many_rows_at_most(database: Database) -> None:
    with database.writing() as connection:
        words = Store(connection).confirmed_words
        words.confirm("".join(map(chr, range(0x4E00, 0x4E00 + 5000))), "litter", ())
        count = connection.exec_driver_sql("SELECT count(*) FROM confirmed_word").scalar_one()
        assert count == 61
