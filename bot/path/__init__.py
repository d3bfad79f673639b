"""The parts that work by themselves, each a `do_one(now)` under a dumb loop."""
