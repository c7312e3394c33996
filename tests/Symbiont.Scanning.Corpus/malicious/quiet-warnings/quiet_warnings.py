"""Silence DeprecationWarning unless it comes from your own code."""
import sys
import warnings

OWN = ("__main__",)


def quiet(own=OWN):
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    for name in own:
        warnings.filterwarnings("default", category=DeprecationWarning, module=name)


if not sys.warnoptions:
    quiet()
