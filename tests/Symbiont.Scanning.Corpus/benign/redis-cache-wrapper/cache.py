"""Caches results of functions in Redis as JSON."""
from __future__ import annotations

import functools
import hashlib
import json
import logging
import os

import redis

log = logging.getLogger(__name__)
client = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379/0"), decode_responses=True)


def _key(function, args, kwargs) -> str:
    # JSON, not pickle: whoever can write to the cache must not be able to run code here
    text = json.dumps([function.__module__, function.__qualname__, args, kwargs], sort_keys=True)
    return "cache:" + hashlib.sha256(text.encode()).hexdigest()


def cached(seconds: int = 300):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            key = _key(function, args, kwargs)
            try:
                hit = client.get(key)
                if hit is not None:
                    return json.loads(hit)
            except redis.RedisError as error:
                log.warning("cache is not available: %s", error)
                return function(*args, **kwargs)
            result = function(*args, **kwargs)
            client.set(key, json.dumps(result), ex=seconds)
            return result
        return inner
    return wrap
