"""Echo server from chapter 2: every client gets its lines back in capitals. Try it with `nc localhost 7000`."""
import argparse
import logging
import socketserver

log = logging.getLogger("echo")


class Handler(socketserver.StreamRequestHandler):
    timeout = 60

    def handle(self):
        host, port = self.client_address
        log.info("connected: %s:%s", host, port)
        try:
            for line in self.rfile:
                if len(line) > 1024:
                    self.wfile.write(b"too long\n")
                    return
                self.wfile.write(line.upper())
        except TimeoutError:
            self.wfile.write(b"bye\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=7000)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    with Server(("127.0.0.1", arguments.port), Handler) as server:
        server.serve_forever()
