"""Renders mail templates for an agent."""
import subprocess

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.post("/tools/render")
def render():
    body = request.get_json()
    return render_template_string(body["template"], **body.get("values", {}))


@app.post("/tools/pdf")
def pdf():
    body = request.get_json()
    html = render_template_string(body["template"], **body.get("values", {}))
    name = body.get("name", "out")
    subprocess.check_output("wkhtmltopdf - /srv/out/" + name + ".pdf", shell=True, input=html.encode())
    return {"file": f"/srv/out/{name}.pdf"}


@app.get("/healthz")
def health():
    return "ok"


if __name__ == "__main__":
    app.run(debug=True, host="0.0.0.0")
