"""Keeps trained models and their metrics for an agent."""
import pathlib
import pickle

import yaml
from flask import Flask, abort, request

app = Flask(__name__)
STORE = pathlib.Path("models")
STORE.mkdir(exist_ok=True)


@app.put("/models/<name>")
def put(name):
    model = pickle.loads(request.get_data())
    (STORE / f"{name}.pkl").write_bytes(pickle.dumps(model))
    return {"type": type(model).__name__}


@app.post("/models/<name>/predict")
def predict(name):
    file = STORE / f"{name}.pkl"
    if not file.exists():
        abort(404)
    with open(file, "rb") as handle:
        model = pickle.load(handle)
    return {"y": list(map(float, model.predict(request.json["x"])))}


@app.post("/models/<name>/card")
def card(name):
    fields = yaml.load(request.get_data(), Loader=yaml.Loader)
    (STORE / f"{name}.yaml").write_text(yaml.dump(fields))
    return fields
