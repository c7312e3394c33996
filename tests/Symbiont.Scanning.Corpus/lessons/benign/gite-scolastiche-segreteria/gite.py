"""Gite: gite.py GITE.json"""
import ast
import json
import math
import operator
import sys
import urllib.request as u

OPERAZIONI = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def calcola(nodo, valori):
    if isinstance(nodo, ast.Expression):
        return calcola(nodo.body, valori)
    if isinstance(nodo, ast.BinOp):
        return OPERAZIONI[type(nodo.op)](calcola(nodo.left, valori), calcola(nodo.right, valori))
    if isinstance(nodo, ast.Name):
        return valori[nodo.id]
    if isinstance(nodo, ast.Constant):
        return nodo.value
    raise ValueError("formula non ammessa")


def festivi():
    # calendario regionale
    return u.urlopen("https://calendario.scuola.example.net/regioni.txt", timeout=15).read().decode()


dati = json.load(open(sys.argv[1], encoding="utf-8"))
for g in dati:
    valori = {"alunni": g["alunni"], "bus": g["bus"], "ingresso": g["ingresso"]}
    quota = calcola(compile(g.get("formula", "bus / alunni + ingresso"), "quota", "eval", ast.PyCF_ONLY_AST), valori)
    print(f"{g['data']} {g['meta']:20} quota {quota:6.2f}  accompagnatori {math.ceil(g['alunni'] / 15)}")
try:
    righe = festivi().splitlines()
    print("festivi:", righe[0])
    # le righe dopo la prima sono i ponti, con la data in fondo
    print("ponti:", ", ".join(r.rstrip(".").split()[-1] for r in righe[1:]))
except OSError:
    print("calendario non raggiungibile")
