"""Who called, as it stands in what the room wrote down: 桥头的陈阿婆打来的，13812345678，说…

Only what can hardly be anything else is read: a number that can be dialled, and a surname with what
follows it beside such a number or beside "rang". What is read wrongly is put right by the room,
which looks all of it over before it is filed.
"""

import re

from rules.telephones import DIALLED, TELEPHONE

_SURNAME = (
    "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤]"
)
_PERSON = rf"(?P<name>{_SURNAME}(?:[\u4e00-\u9fff]{{1,2}}?))"
_BEFORE = r"(?:^|(?<=[\s，,。；;：:、（(的民户叫是人]))"
_RANG = r"打来|打电话|来电|来访|来反映|反映"
_NUMBER_OF = r"[（(，,：: ]{0,2}(?:的?电话|手机)?[：: 是]{0,2}"
_BESIDE = rf"(?:{_RANG}|{_NUMBER_OF}{TELEPHONE})"
_NAMED = re.compile(rf"{_BEFORE}{_PERSON}(?={_BESIDE})")


def caller_told(words: str) -> tuple[str, str]:
    """The name and telephone of whoever called; each is empty where it is not told."""
    dialled = DIALLED.search(words)
    named = _NAMED.search(words)
    telephone = dialled.group().replace(" ", "") if dialled else ""
    return (named["name"] if named else ""), telephone
