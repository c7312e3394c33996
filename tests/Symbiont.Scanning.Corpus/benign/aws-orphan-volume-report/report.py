"""Reports volumes and addresses that cost money and belong to nothing. It deletes nothing. report.py [profile]"""
import sys

import boto3
from botocore.config import Config

PRICE = {"gp3": 0.08, "gp2": 0.10, "io2": 0.125, "st1": 0.045}


def regions(session):
    return [r["RegionName"] for r in session.client("ec2", region_name="eu-central-1").describe_regions()["Regions"]]


def main(profile):
    session = boto3.Session(profile_name=profile)
    total = 0.0
    for region in regions(session):
        ec2 = session.client("ec2", region_name=region, config=Config(retries={"mode": "adaptive"}))
        for page in ec2.get_paginator("describe_volumes").paginate(Filters=[{"Name": "status", "Values": ["available"]}]):
            for volume in page["Volumes"]:
                cost = volume["Size"] * PRICE.get(volume["VolumeType"], 0.1)
                total += cost
                name = next((t["Value"] for t in volume.get("Tags", []) if t["Key"] == "Name"), "-")
                print(f"{region:<16}{volume['VolumeId']:<24}{volume['Size']:>6} GB  {cost:>7.2f}  {name}")
        for address in ec2.describe_addresses()["Addresses"]:
            if "AssociationId" not in address:
                total += 3.6
                print(f"{region:<16}{address['PublicIp']:<24}{'':>9}  {3.6:>7.2f}  address")
    print(f"About {total:.2f} dollars a month")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
