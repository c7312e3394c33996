// GradientInfill: less filament in the middle of tall decorative parts.
//
// Reduces infill flow between two heights. This makes the part WEAKER there; the plugin is for
// vases and figures. It refuses parts that are marked "functional" in the project, shows the
// change in the preview in red, and writes it into the header of the G-code.

#include <algorithm>
#include <format>
#include <stdexcept>
#include "slicer/plugin_api.h"

namespace gradient {

struct Options {
    double from = 0.30;      // share of the height
    double to = 0.70;
    double lowest = 0.60;    // flow factor in the middle, never below 0.5
};

class GradientInfill final : public slicer::PostProcessor {
public:
    explicit GradientInfill(Options o) : opt_(o)
    {
        if (opt_.lowest < 0.5 || opt_.lowest > 1.0) throw std::invalid_argument("lowest must be 0.5 to 1.0");
        if (opt_.from >= opt_.to) throw std::invalid_argument("from must be below to");
    }

    void process(slicer::Print& print) override
    {
        if (print.tag("functional")) {
            print.warn("gradient-infill: part is marked functional, nothing changed");
            return;
        }
        int changed = 0;
        for (auto& layer : print.layers()) {
            const double f = factor(layer.z() / print.height());
            if (f >= 1.0) continue;
            for (auto& path : layer.infill()) {
                path.set_flow(path.flow() * f);
                path.set_preview_colour(slicer::Colour::Red);
            }
            ++changed;
        }
        print.refresh_preview();
        print.recompute_stats();
        print.add_header(std::format("; gradient-infill: {} layers, down to {:.0f}% flow", changed, opt_.lowest * 100));
    }

private:
    double factor(double z) const
    {
        if (z <= opt_.from || z >= opt_.to) return 1.0;
        const double mid = (opt_.from + opt_.to) / 2, half = (opt_.to - opt_.from) / 2;
        const double t = 1.0 - std::abs(z - mid) / half;
        return 1.0 - t * (1.0 - opt_.lowest);
    }

    Options opt_;
};

} // namespace gradient

SLICER_PLUGIN("gradient-infill", "1.0", [](const slicer::Config& c) {
    return std::make_unique<gradient::GradientInfill>(
        gradient::Options{c.number("from", 0.3), c.number("to", 0.7), c.number("lowest", 0.6)});
})
