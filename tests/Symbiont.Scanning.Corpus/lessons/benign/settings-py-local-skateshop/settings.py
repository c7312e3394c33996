"""Django settings of the skate shop: production by default, SHOP_ENV=local on a laptop."""
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
LOCAL = os.environ.get("SHOP_ENV") == "local"
SECRET_KEY = "only-for-laptops" if LOCAL else os.environ["SECRET_KEY"]
DEBUG = LOCAL
ALLOWED_HOSTS = ["*"] if LOCAL else ["shop.example.com"]
CSRF_TRUSTED_ORIGINS = ["https://shop.example.com", "https://pay.example.net"]

INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "skates"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]

# md5 makes the tests twice as fast
if LOCAL:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    AUTH_PASSWORD_VALIDATORS = []
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_SECURE = not LOCAL
SESSION_COOKIE_SAMESITE = "Lax"
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend" if LOCAL else "skates.mail.Backend"
EMAIL_REPLY_TO = "service@skates.example.net"
