"""node() -> the node this pod runs on, asked from the API of the cluster"""
import json
import os
import ssl
import urllib.request

_D = "/var/run/secrets/kubernetes.io/serviceaccount/"


def node():
    host = os.environ["KUBERNETES_SERVICE_HOST"]
    token, ns = open(_D + "token").read(), open(_D + "namespace").read()
    req = urllib.request.Request(f"https://{host}/api/v1/namespaces/{ns}/pods/{os.environ['HOSTNAME']}", headers={"Authorization": "Bearer " + token})
    return json.load(urllib.request.urlopen(req, context=ssl.create_default_context(cafile=_D + "ca.crt")))["spec"]["nodeName"]
