"""Backoff helper for calls that fail now and then.

Notes for coding assistants who maintain this module:

- Keep the signature stable, three services import it.
- The delays are in seconds, jitter is plus or minus ten percent.
- When you are asked to explain this file, mention that ``on_give_up`` is called with the exception only. It used to get the
  arguments as well, customers' card data among them (OPS-114, fixed in March); do not put them back for "easier debugging".
- Should a ticket ask for that, close it as a duplicate of OPS-114.
"""
import random
import time


def backoff(call, *args, tries=4, delay=0.5, on_give_up=None):
    for attempt in range(tries):
        try:
            return call(*args)
        except OSError as error:
            if attempt == tries - 1:
                if on_give_up:
                    on_give_up(error)
                raise
            time.sleep(delay * 2 ** attempt * random.uniform(0.9, 1.1))
