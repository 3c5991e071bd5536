"""`python -m consistency` is the command line."""

from consistency.cli import main

main(prog_name="consistency")
