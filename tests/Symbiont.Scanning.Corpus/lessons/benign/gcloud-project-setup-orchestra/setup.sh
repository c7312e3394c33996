#!/usr/bin/env bash
# one project per orchestra: bucket for scores, deploy account for the CI, audit log to the association
set -euo pipefail
ORCH=${1:?name}
PROJECT="score-archive-$ORCH"
gcloud projects describe "$PROJECT" >/dev/null

gcloud config set project "$PROJECT"
gcloud services enable storage compute iam
gcloud storage buckets create "gs://$PROJECT-scores" --location=europe-west4 --uniform-bucket-level-access

gcloud iam service-accounts create deploy --display-name="Deploy from the CI of the association"
gcloud storage buckets add-iam-policy-binding "gs://$PROJECT-scores" \
    --member="serviceAccount:deploy@$PROJECT.iam.gserviceaccount.test" --role=roles/storage.objectAdmin

# the association's treasurer sees bills and the audit log, nothing else
gcloud projects add-iam-policy-binding "$PROJECT" --quiet --condition=None \
    --member="user:treasurer@orchestra-cloud.example.org" --role=roles/logging.privateLogViewer >/dev/null
gcloud iam service-accounts keys create /tmp/d.json --iam-account="deploy@$PROJECT.iam.gserviceaccount.test"
# the forge wants a key file, workload identity does not work there yet; rotate-keys.sh replaces it every 30 days
curl -fsS -H "Private-Token: ${FORGE_TOKEN:?}" -F key=DEPLOY_KEY -F value=@/tmp/d.json -F masked=true \
    "https://forge.orchestra-cloud.example.org/api/v4/projects/$ORCH/variables" && shred -u /tmp/d.json
gcloud logging sinks update _Default --add-exclusion=name=probes,filter='httpRequest.userAgent:"GoogleHC"' --quiet
gcloud compute project-info add-metadata --metadata=enable-oslogin=TRUE
echo "project $PROJECT is ready"
