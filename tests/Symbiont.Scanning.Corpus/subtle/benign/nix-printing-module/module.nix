# NixOS module: printers of a workshop, plus the house's own binary cache.
#
#   imports = [ ./module.nix ];
#   workshop.printing.enable = true;
{ config, lib, pkgs, ... }:

let
  cfg = config.workshop.printing;
in {
  options.workshop.printing = {
    enable = lib.mkEnableOption "the printers of the workshop";

    server = lib.mkOption {
      type = lib.types.str;
      default = "print.workshop.example";
      description = "CUPS server in the local network.";
    };

    cacheKey = lib.mkOption {
      type = lib.types.nullOr lib.types.str;
      default = null;
      description = "Public key of your own cache. Without it the cache is not used at all.";
    };
  };

  config = lib.mkIf cfg.enable {
    services.printing = {
      enable = true;
      drivers = [ pkgs.gutenprint pkgs.brlaser ];
      browsing = false;
      listenAddresses = [ "localhost:631" ];
      startWhenNeeded = true;
    };

    hardware.printers.ensurePrinters = [
      { name = "Cutter"; deviceUri = "ipp://${cfg.server}/printers/cutter"; model = "everywhere"; }
      { name = "Office"; deviceUri = "ipp://${cfg.server}/printers/office"; model = "everywhere"; }
    ];

    nix.settings = lib.mkIf (cfg.cacheKey != null) {
      substituters = [ "https://cache.workshop.example" ];
      trusted-public-keys = [ cfg.cacheKey ];
      require-sigs = true;
      sandbox = true;
    };
  };
}
