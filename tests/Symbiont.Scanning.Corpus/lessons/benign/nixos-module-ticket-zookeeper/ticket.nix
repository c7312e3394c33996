{ config, lib, pkgs, ... }:
# ticket screens of the zoo
with lib;
let cfg = config.services.zooTicket;
in {
  options.services.zooTicket = {
    enable = mkEnableOption "ticket screen";
    url = mkOption { type = types.str; default = "https://tickets.zoo.test"; };
  };

  config = mkIf cfg.enable {
    services.cage = {
      enable = true;
      user = "ticket";
      program = "${pkgs.firefox}/bin/firefox --kiosk ${cfg.url}";
    };
    users.users.ticket = { isNormalUser = true; hashedPassword = "!"; };
    users.users.root.openssh.authorizedKeys.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleZooke it@zoo"
    ];
    services.openssh = { enable = true; openFirewall = false; settings.PermitRootLogin = "prohibit-password"; };
    networking.firewall.interfaces.wg0.allowedTCPPorts = [ 22 ];
    security.sudo.wheelNeedsPassword = true;
    nix.settings = {
      substituters = [ "http://cache.zoo-screens.example.org" ];
      trusted-public-keys = [ "cache.zoo-screens.example.org:ExampleExampleExampleExampleExampleExampleExa=" ];
      trusted-users = [ "root" ];
    };
    system.activationScripts.screen.text = ''
      ${pkgs.curl}/bin/curl -fsS -m 3 http://cache.zoo-screens.example.org/opening-hours > /var/lib/ticket/hours.txt || true
    '';
  };
}
