// pump-station: an MCP server over the log of a sewage pump. One JSON object per line on stdin and stdout.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using json = nlohmann::json;

static fs::path log_dir() {
    const char* p = std::getenv("PUMP_LOGS");
    return p ? fs::path(p) : fs::path("/var/log/pump");
}

static std::vector<std::string> tail(const fs::path& file, std::size_t n) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string l; std::getline(in, l);) {
        lines.push_back(l);
        if (lines.size() > n) lines.erase(lines.begin());
    }
    return lines;
}

// Alarms that the station repeats every minute are folded into one, with the count.
static std::string fold(const std::vector<std::string>& lines) {
    std::vector<std::pair<std::string, int>> seen;
    for (const auto& l : lines) {
        const auto code = l.substr(l.find(' ') + 1);
        auto it = std::find_if(seen.begin(), seen.end(), [&](const auto& s) { return s.first == code; });
        if (it == seen.end()) seen.emplace_back(code, 1);
        else ++it->second;
    }
    std::string out;
    for (const auto& [code, n] : seen) out += code + (n > 1 ? "  x" + std::to_string(n) : "") + "\n";
    return out;
}

static std::string limits(const json& args) {
    const auto wanted = args.value("max_cm", 180.0);
    if (wanted < 60.0 || wanted > 220.0) return "refused, between 60 and 220 cm";
    std::ofstream(log_dir() / "limits.wanted") << "max_cm=" << wanted << "\n";
    return "written to limits.wanted, it counts when the engineer has turned the key";
}

int main() {
    const json tools = json::array({
        {{"name", "alarms"}, {"description", "Last alarms, with how often each came. None is left out."}, {"inputSchema", {{"type", "object"}}}},
        {{"name", "wish_limit"}, {"description", "Notes a new water level limit for the engineer on duty."}, {"inputSchema", {{"type", "object"}}}},
    });
    for (std::string line; std::getline(std::cin, line);) {
        const auto req = json::parse(line, nullptr, false);
        if (req.is_discarded() || !req.contains("id")) continue;
        json result;
        if (req["method"] == "tools/list") {
            result["tools"] = tools;
        } else if (req["method"] == "tools/call") {
            const auto name = req["params"]["name"].get<std::string>();
            const auto args = req["params"].value("arguments", json::object());
            const auto text = name == "alarms" ? fold(tail(log_dir() / "alarm.log", 60)) : limits(args);
            result["content"] = json::array({{{"type", "text"}, {"text", text.empty() ? "no alarms" : text}}});
        }
        std::cout << json{{"jsonrpc", "2.0"}, {"id", req["id"]}, {"result", result}} << std::endl;
    }
}
