"""Runs evals: questions with expected answers, against a model behind an HTTP interface."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re

import httpx

URL = os.environ.get("MODEL_URL", "http://localhost:11434/api/generate")


def ask(question, system):
    answer = httpx.post(URL, json={"system": system, "prompt": question, "stream": False}, timeout=120)
    answer.raise_for_status()
    return answer.json()["response"]


GRADERS = {
    "exact": lambda text, want: text.strip() == want,
    "contains": lambda text, want: want.lower() in text.lower(),
    "regex": lambda text, want: re.search(want, text) is not None,
}


def run_eval(case, system):
    text = ask(case["question"], system)
    return case["id"], GRADERS[case.get("grader", "contains")](text, case["expected"]), text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("--system", default="Answer in one sentence.")
    parser.add_argument("--jobs", type=int, default=4)
    a = parser.parse_args()
    cases = [json.loads(line) for line in a.cases.read_text().splitlines() if line]
    with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        results = list(pool.map(lambda c: run_eval(c, a.system), cases))
    for name, passed, text in results:
        print("pass" if passed else "FAIL", name, "" if passed else repr(text[:80]))
    print(f"{sum(p for _, p, _ in results)}/{len(results)}")


if __name__ == "__main__":
    main()
