namespace Symbiont.Scanning.Code.Flow;

/// <summary>Environment variables that are a service's secret, and are sent nowhere but where its own client puts them.</summary>
internal static class EnvironmentSecrets
{
    public static bool IsSecret(string name) => name is "AWS_SECRET_ACCESS_KEY" or "AWS_SESSION_TOKEN" or "OPENAI_API_KEY" or "ANTHROPIC_API_KEY" or "GITHUB_TOKEN" or "GH_TOKEN"
        or "GITLAB_TOKEN" or "NPM_TOKEN" or "SSH_AUTH_SOCK" or "STRIPE_SECRET_KEY" or "DATABASE_URL" or "AZURE_CLIENT_SECRET" or "GOOGLE_APPLICATION_CREDENTIALS" or "SLACK_BOT_TOKEN"
        or "SECRET_KEY" or "PRIVATE_KEY" or "VAULT_TOKEN" or "KUBECONFIG" or "HF_TOKEN" or "AWS_ACCESS_KEY_ID" or "PGPASSWORD" or "MYSQL_PWD" or "DISCORD_TOKEN" or "TWILIO_AUTH_TOKEN";
}
