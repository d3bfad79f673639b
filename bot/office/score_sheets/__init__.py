"""Score sheets (评分表): out to a panel, and back into the ledger."""
