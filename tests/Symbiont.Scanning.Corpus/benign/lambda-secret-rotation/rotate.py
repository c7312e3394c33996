"""Rotates the password of a database in four steps, as the secret store calls them."""
import json
import logging

import boto3
import psycopg

log = logging.getLogger()
store = boto3.client("secretsmanager")


def secret(arn, stage, token=None):
    arguments = {"SecretId": arn, "VersionStage": stage}
    if token:
        arguments["VersionId"] = token
    return json.loads(store.get_secret_value(**arguments)["SecretString"])


def connect(values):
    return psycopg.connect(host=values["host"], dbname=values["dbname"], user=values["username"], password=values["password"], sslmode="verify-full", connect_timeout=5)


def create(arn, token):
    values = secret(arn, "AWSCURRENT")
    values["password"] = store.get_random_password(PasswordLength=40, ExcludePunctuation=True)["RandomPassword"]
    store.put_secret_value(SecretId=arn, ClientRequestToken=token, SecretString=json.dumps(values), VersionStages=["AWSPENDING"])


def set_password(arn, token):
    pending = secret(arn, "AWSPENDING", token)
    with connect(secret(arn, "AWSCURRENT")) as connection:
        connection.execute(psycopg.sql.SQL("ALTER ROLE {} PASSWORD {}").format(psycopg.sql.Identifier(pending["username"]), psycopg.sql.Literal(pending["password"])))


def test(arn, token):
    with connect(secret(arn, "AWSPENDING", token)) as connection:
        connection.execute("SELECT 1")


def finish(arn, token):
    versions = store.describe_secret(SecretId=arn)["VersionIdsToStages"]
    current = next(v for v, stages in versions.items() if "AWSCURRENT" in stages)
    if current != token:
        store.update_secret_version_stage(SecretId=arn, VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=current)


STEPS = {"createSecret": create, "setSecret": set_password, "testSecret": test, "finishSecret": finish}


def handler(event, _):
    log.info("step %s", event["Step"])  # never the values
    STEPS[event["Step"]](event["SecretId"], event["ClientRequestToken"])
