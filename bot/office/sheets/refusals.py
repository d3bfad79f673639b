"""Why the scheme does not take a mark or a record, as the catalogue's keys tell the clerk."""

from collections.abc import Mapping

from rules.scoring import Refusal

REFUSALS: Mapping[Refusal, str] = {
    Refusal.UNKNOWN_HOUSEHOLD: "office-fault-no-household",
    Refusal.UNKNOWN_ITEM: "office-fault-no-item",
    Refusal.GATED: "office-fault-gated",
    Refusal.NO_MARK: "office-fault-no-mark",
    Refusal.BELOW_ZERO: "office-fault-below-zero",
    Refusal.ABOVE_MAXIMUM: "office-fault-above-maximum",
    Refusal.NOT_EXACT: "office-fault-not-exact",
    Refusal.NO_MEMBER: "office-fault-member-needed",
    Refusal.NO_DOCUMENT: "office-fault-document-needed",
    Refusal.ENDS_BEFORE_IT_BEGINS: "office-fault-document-needed",
    Refusal.HAS_NO_END: "office-fault-document-needed",
}
