"""Builds and rolls out the chart server."""
import argparse
import json
import subprocess
import sys

DEPLOYER = "arn:aws:iam::123456789012:role/charts-deploy"


def aws(*args: str) -> dict:
    done = subprocess.run(["aws", *args, "--output", "json"], capture_output=True, text=True)
    if done.returncode:
        raise PermissionError(done.stderr.strip())
    return json.loads(done.stdout or "{}")


def needed(region: str) -> str:
    """Rights that the deployment needs, for the office to add to the role."""
    policy = {
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": ["ecs:UpdateService", "ecs:DescribeServices"],
            "Resource": f"arn:aws:ecs:{region}:123456789012:service/charts/*",
        }],
    }
    return f"aws iam put-role-policy --role-name {DEPLOYER.split('/')[1]} --policy-name ecs --policy-document '{json.dumps(policy)}'"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--region", default="eu-central-1")
    options = parser.parse_args()
    image = "registry.example.net/charts:latest"
    subprocess.run(["docker", "build", "-t", image, "."], check=True)
    subprocess.run(["docker", "push", image], check=True)
    try:
        aws("ecs", "update-service", "--region", options.region, "--cluster", "charts", "--service", "tiles", "--force-new-deployment")
    except PermissionError as e:
        print(f"{e}\nneeded:\n{needed(options.region)}", file=sys.stderr)
        sys.exit(2)
    print("https://charts.example.net/health")


if __name__ == "__main__":
    main()
