using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>What every request passes through before it reaches an endpoint.</summary>
internal static class FrontServices
{
    public static IServiceCollection AddFront(this IServiceCollection services, SettingsReader settings)
    {
        var data = DataOptions.Read(settings);
        data.MakeFolder();
        var authentication = AuthenticationOptions.Read(settings);
        var browsers = BrowserOptions.Read(settings);

        services.AddSingleton(data);
        services.AddSingleton(authentication);
        services.AddSingleton(browsers);
        services.AddSingleton(WorkflowOptions.Read(settings));
        services.AddTokens(authentication, data, settings.FileOf(SettingCatalog.ApiAuthToken));
        services.AddSingleton<AccessRules>().AddSingleton<LoginGuard>().AddSingleton<ClientAddress>().AddSingleton<HookGuard>().AddSingleton<LiveTickets>();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new IdSource(provider.GetRequiredService<TimeProvider>(), RandomSupply.Fill));
        services.ConfigureHttpJsonOptions(options => WireJson.Configure(options.SerializerOptions));
        services.AddSingleton<JsonSerializerOptions>(provider => provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        services.AddSingleton<ErrorWriter>();
        services.AddSingleton<RejectedRequests>();
        services.AddSingleton<EndWait>();
        services.AddRoutingCore();
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. browsers.CorsOrigins])
            .AllowAnyMethod().AllowAnyHeader()
            .WithExposedHeaders(RequestIdGate.Header, "Retry-After", "Link", "Allow", ReplayedAnswers.Header)));
        return services;
    }

    /// <summary>The order is the promise: who may call is decided before anybody learns what exists.</summary>
    public static void UseFront(this WebApplication app)
    {
        app.Services.GetRequiredService<DiagnosticListener>().Subscribe(app.Services.GetRequiredService<RejectedRequests>(), RejectedRequests.IsOne);
        app.UseMiddleware<SharedServices>();
        app.UseMiddleware<RequestGate>();
        app.UseMiddleware<RequestIdGate>();
        app.UseMiddleware<DrainGate>();
        app.UseMiddleware<ErrorGate>();
        app.UseMiddleware<FramingGate>();
        app.UseMiddleware<BrowserGate>();
        if (app.Services.GetRequiredService<BrowserOptions>().CorsOrigins.Count > 0)
        {
            app.UseCors();
        }

        app.UseMiddleware<TokenGate>();
        app.UseDocs();
        app.UseRouting();
    }
}
