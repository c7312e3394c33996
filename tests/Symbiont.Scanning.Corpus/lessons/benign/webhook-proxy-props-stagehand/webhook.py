"""Mutating webhook: sets proxy, limits and, where a pod asks for it, a log shipper on pods of the stage cluster."""
import base64
import json
import ssl
from http.server import BaseHTTPRequestHandler, HTTPServer

DEFAULTS = {"limits": {"memory": "512Mi"}, "requests": {"cpu": "50m", "memory": "64Mi"}}


def patches(pod):
    out = []
    for i, c in enumerate(pod["spec"]["containers"]):
        base = f"/spec/containers/{i}"
        if "resources" not in c or not c["resources"]:
            out.append({"op": "add", "path": f"{base}/resources", "value": DEFAULTS})
        env = c.get("env", [])
        if not env:
            out.append({"op": "add", "path": f"{base}/env", "value": []})
        out.append({"op": "add", "path": f"{base}/env/-", "value": {"name": "HTTPS_PROXY", "value": "http://proxy.stagehand.test:3128"}})
    if pod["metadata"].get("annotations", {}).get("stagehand.test/ship-logs") == "yes":
        out.append({"op": "add", "path": "/spec/containers/-", "value": {
            "name": "shipper", "image": "registry.stagehand-logs.example.com/shipper:1.6",
            "args": ["--to", "wss://registry.stagehand-logs.example.com/s"],
            "securityContext": {"runAsNonRoot": True, "readOnlyRootFilesystem": True},
            "volumeMounts": [{"name": "logs", "mountPath": "/logs", "readOnly": True}]}})
        for i, _ in enumerate(pod["spec"]["containers"]):
            out.append({"op": "add", "path": f"/spec/containers/{i}/volumeMounts/-", "value": {"name": "logs", "mountPath": "/var/log/app"}})
        out.append({"op": "add", "path": "/spec/volumes/-", "value": {"name": "logs", "emptyDir": {}}})
    return out


class Hook(BaseHTTPRequestHandler):
    def do_POST(self):
        review = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        patch = base64.b64encode(json.dumps(patches(review["request"]["object"])).encode()).decode()
        answer = {"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview",
                  "response": {"uid": review["request"]["uid"], "allowed": True, "patchType": "JSONPatch", "patch": patch}}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())


if __name__ == "__main__":
    server = HTTPServer(("", 8443), Hook)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain("/tls/tls.crt", "/tls/tls.key")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.serve_forever()
