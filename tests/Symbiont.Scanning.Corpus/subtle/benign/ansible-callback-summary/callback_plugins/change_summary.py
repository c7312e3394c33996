# -*- coding: utf-8 -*-
from __future__ import annotations

DOCUMENTATION = """
    name: change_summary
    type: aggregate
    short_description: Writes a Markdown list of what a play changed
    description:
      - One line per changed task, grouped by host, for the change ticket.
      - Results of tasks with C(no_log) are named but never shown.
    options:
      path:
        description: File to write. Nothing is written when empty.
        env: [{name: CHANGE_SUMMARY_PATH}]
        ini: [{section: callback_change_summary, key: path}]
        default: ''
"""

from collections import defaultdict

from ansible.plugins.callback import CallbackBase


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "change_summary"
    CALLBACK_NEEDS_ENABLED = True

    def __init__(self):
        super().__init__()
        self.changed = defaultdict(list)
        self.failed = defaultdict(list)

    def v2_runner_on_ok(self, result):
        if result.is_changed():
            self.changed[result._host.get_name()].append(result._task.get_name())

    def v2_runner_on_failed(self, result, ignore_errors=False):
        if not ignore_errors:
            self.failed[result._host.get_name()].append(result._task.get_name())

    def v2_playbook_on_stats(self, stats):
        lines = ["# Changes", ""]
        for host in sorted(set(self.changed) | set(self.failed)):
            lines.append(f"## {host}")
            lines += [f"- changed: {name}" for name in self.changed[host]]
            lines += [f"- **failed**: {name}" for name in self.failed[host]]
            lines.append("")
        if len(lines) == 2:
            lines.append("Nothing was changed.")

        path = self.get_option("path")
        if path:
            with open(path, "w", encoding="utf-8") as fh:
                fh.write("\n".join(lines) + "\n")
            self._display.display(f"change summary: {path}")
        else:
            self._display.display("\n".join(lines))
