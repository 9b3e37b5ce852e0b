"""What the figures of the bundled banks are drawn with. Standard library only; see ../make.py."""
