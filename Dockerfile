# syntax=docker/dockerfile:1
# The server, built from this checkout and run as a user who may do nothing else.
#   docker build -t symbiont .

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# The packages stay in the builder's cache and out of every layer.
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish src/Symbiont.Server/Symbiont.Server.csproj -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# bubblewrap is what agents with sandbox = "tier1" run their commands in.
RUN apt-get update \
    && apt-get install -y --no-install-recommends bubblewrap \
    && rm -rf /var/lib/apt/lists/*
# A volume that is mounted here takes this mode over, so that whoever runs the image may make his data folder below.
RUN install -d -m 1777 /var/lib/symbiont
WORKDIR /opt/symbiont
COPY --from=build /publish .
# Its files are root's, so that the server cannot change itself. No port of a debugger, which would want a writable /tmp.
ENV DOTNET_EnableDiagnostics=0 \
    SYMBIONT_URLS=http://0.0.0.0:8080 \
    SYMBIONT_DATA_DIR=/var/lib/symbiont/data
EXPOSE 8080
VOLUME /var/lib/symbiont
# The base image's user app.
USER 1654:1654
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["dotnet", "/opt/symbiont/symbiont.dll", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "/opt/symbiont/symbiont.dll"]
CMD ["serve"]
