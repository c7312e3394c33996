"""Slugs for titles in any script."""
import re
import unicodedata


def slug(title, sep="-", limit=80):
    text = unicodedata.normalize("NFKD", title)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = re.sub(r"[^\w]+", sep, text).strip(sep)
    return text[:limit].rstrip(sep)
