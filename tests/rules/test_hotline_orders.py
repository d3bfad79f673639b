"""A hotline's order is read whatever its layout; what is no order is left alone."""

import pytest

from rules.hotline_orders import Order, caller_in, key_of, read_order, read_parts

LINES = """工单编号：20261120001
来电人：李四
联系电话：138 0000 0000
事发地：上河村一组东头
诉求内容：路灯不亮三天了，老人夜里出门不方便。
联系电话：写另外的号码也行，请回电话。
办理时限：2026-11-25 18:00"""
BOXED = (
    "【工单编号】ＧＤ２０２６１１２００２【来电人】王女士【联系电话】0571-88880000"
    "【诉求内容】垃圾没人清，地址：在村口。【办理时限】3个工作日"
)
TABLE = (
    "工单编号\tA1\t来电人\t李四\n联系电话\t13800000000\t诉求地址\t下河村\n"
    "诉求内容\t道路塌陷\n是否保密\t是"
)
ONE_LINE = "工单编号:A2;来电人:李四;联系电话:13800000000;地址:上河村;内容:有人乱倒垃圾;时限:3天"
NUMBERED = (
    "1、工单号：A3\n2、来 电 人：赵 六\n3、电　话：13900000000\n4、诉求标题：占道经营\n"
    "5、诉求内容：\n摊子摆到路上，\n过不去车。\n6、承办单位：某镇"
)
SPACED = "编号：A4  来电人：孙七  诉求：水管漏水  电话：13700000000  地址：上河村"
BELOW = "工单编号\nA5\n来电人\n周八\n诉求内容\n树倒了"


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            LINES,
            Order(
                number="20261120001",
                name="李四",
                telephone="13800000000",
                address="上河村一组东头",
                words="路灯不亮三天了，老人夜里出门不方便。\n联系电话：写另外的号码也行，请回电话。",
                wanted_by="2026-11-25 18:00",
            ),
        ),
        (
            BOXED,
            Order(
                number="GD2026112002",
                name="王女士",
                telephone="0571-88880000",
                words="垃圾没人清，地址：在村口。",
                wanted_by="3个工作日",
            ),
        ),
        (TABLE, Order("A1", "李四", "13800000000", "下河村", "道路塌陷", is_private=True)),
        (ONE_LINE, Order("A2", "李四", "13800000000", "上河村", "有人乱倒垃圾", "3天")),
        (
            NUMBERED,
            Order("A3", "赵六", "13900000000", words="占道经营\n摊子摆到路上，\n过不去车。"),
        ),
        (SPACED, Order("A4", "孙七", "13700000000", "上河村", "水管漏水")),
        (BELOW, Order("A5", "周八", words="树倒了")),
        (LINES.replace("\n", "\r\n").replace("号：", "号:"), read_order(LINES)),
    ],
)
def test_an_order_is_read_in_many_layouts(text: str, order: Order) -> None:
    assert read_order(text) == order


@pytest.mark.parametrize(
    "text",
    [
        "",
        "村口路灯不亮",
        "明天下午开会，地址：村委会",
        "电话：13800000000",
        "内容：路灯不亮，地址：村口",
        "：\n：\n【】",
        "工单编号：\n来电人：\n诉求内容：",
    ],
)
def test_what_is_no_order_is_left_alone(text: str) -> None:
    assert read_order(text) is None


def test_a_line_puts_one_part_right() -> None:
    assert read_parts("电话：0571-0000-0188").telephone == "0571-0000-0188"
    assert read_parts("是否公开：否").is_private
    assert not read_parts("是否保密：否").is_private


def test_a_half_hidden_number_stays_as_it_was_given() -> None:
    assert read_parts("联系电话：138****0188").telephone == "138****0188"


def test_name_and_telephone_of_a_caller_stand_in_one_line_in_any_order() -> None:
    assert caller_in("李四，电话：138 0000 0000") == ("李四", "13800000000")
    assert caller_in("13800000000 李四") == ("李四", "13800000000")
    assert caller_in("王大姐 0571-88880000") == ("王大姐", "0571-88880000")
    assert caller_in("张三") == ("张三", "")
    assert caller_in("１３８００００００００") == ("", "13800000000")


def test_a_number_is_the_same_in_full_and_half_width() -> None:
    assert key_of("ＧＤ ２０２６-1") == key_of("gd2026-1")
