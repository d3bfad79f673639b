"""How a name is shown where others read it: enough to know oneself by, never the whole name.

GOVERNANCE.md, section 5. A run of hidden characters is one star, so that the length of a name does
not tell whose it is.
"""

import re
import unicodedata

_HIDDEN = "*"

# 复姓: kept whole where a given name follows, because half a surname is nobody's.
_COMPOUND_SURNAME = re.compile(
    "欧阳|上官|司马|司徒|司空|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|独孤|南宫|轩辕|宇文|长孙|"
    "闻人|呼延|澹台|公冶|申屠|淳于|单于|钟离|鲜于|闾丘|拓跋|西门|东方|东郭|南门|百里|赫连|濮阳|"
    "公羊|仲孙|宗政|完颜|纳兰|万俟|太史|太叔|乐正|左丘|梁丘|即墨|第五|歐陽|諸葛|長孫|聞人|鍾離|"
    "鮮于|東方|東郭|獨孤|軒轅|尉遲"
)
_BRACKETED = re.compile(r"[（(\[【〔<《].*?(?:[）)\]】〕>》]|$)", re.DOTALL)
_DOT = re.compile(r"[·•・‧∙･᛫●⋅․]")
_HAN = re.compile(r"[〇㐀-䶿一-鿿豈-﫿\U00020000-\U000323AF]+")


def mask_name(name: str) -> str:
    """The name with its middle or end hidden: 张三丰 → 张*丰, 张三 → 张*, 欧阳修文 → 欧阳*文.

    A name of several parts keeps the first letters of its first and last part:
    阿依古丽·买买提 → 阿*·买*, John Smith → J* S*. Notes in brackets, digits, emoji and punctuation
    are dropped, for a name may have a telephone number written behind it. What cannot be shortened
    and still be told from the whole gives "*": one character, no letters at all.
    """
    shown = _BRACKETED.sub("", unicodedata.normalize("NFC", name))
    dotted = _parts(_DOT.split(shown))
    if len(dotted) > 1:
        return f"{_initial(dotted[0])}·{_initial(dotted[-1])}"
    letters = _letters(shown)
    if _HAN.fullmatch(letters):  # written 张 三 as well: the space is only for looks
        return _mask_han(letters)
    words = _parts(shown.split())
    if len(words) > 1:
        return f"{_initial(words[0])} {_initial(words[-1])}"
    return _initial(letters)


def _mask_han(name: str) -> str:
    surname = name[:2] if len(name) > 2 and _COMPOUND_SURNAME.match(name) else name[0]
    given = name[len(surname) :]
    if not given:
        return _HIDDEN
    return surname + _HIDDEN + (given[-1] if len(given) > 1 else "")


def _initial(part: str) -> str:
    return part[0] + _HIDDEN if len(part) > 1 else _HIDDEN


def _parts(pieces: list[str]) -> list[str]:
    return [letters for letters in map(_letters, pieces) if letters]


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalpha() or char == "〇")
