import functools, json, os, traceback, urllib.request

HOOK = os.environ.get("ERRORMAIL_HOOK")  # e.g. https://metrics.example.com/v1/e


def errormail(name=None):
    """@errormail("nightly import"): tells the team when a job fails; without ERRORMAIL_HOOK it only prints"""
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **kw):
            try:
                return f(*a, **kw)
            except Exception as e:
                # where, not with what: arguments have customers' data
                where = [f"{x.filename}:{x.lineno} {x.name}" for x in traceback.extract_tb(e.__traceback__)]
                body = json.dumps({"job": name or f.__name__, "type": type(e).__name__, "where": where}).encode()
                print(body.decode())
                if HOOK:
                    try:
                        urllib.request.urlopen(HOOK, body, timeout=3)
                    except OSError as x:
                        print("errormail:", x)
                raise
        return inner
    return deco
