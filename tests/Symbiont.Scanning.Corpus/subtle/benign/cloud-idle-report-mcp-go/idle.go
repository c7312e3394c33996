// Package idle reports machines that have done nothing for a while. The role it needs is in
// policy.json: ec2:DescribeInstances and cloudwatch:GetMetricStatistics, nothing that writes.
package idle

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/cloudwatch"
	cwtypes "github.com/aws/aws-sdk-go-v2/service/cloudwatch/types"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"
	"github.com/mark3labs/mcp-go/mcp"
)

type Report struct {
	EC2 *ec2.Client
	CW  *cloudwatch.Client
}

// Idle answers the tool idle_machines: every running machine below 2 % CPU in the last week.
func (r *Report) Idle(ctx context.Context, _ mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	out, err := r.EC2.DescribeInstances(ctx, &ec2.DescribeInstancesInput{
		Filters: []types.Filter{{Name: aws.String("instance-state-name"), Values: []string{"running"}}},
	})
	if err != nil {
		return mcp.NewToolResultErrorFromErr("cannot list machines", err), nil
	}
	var b strings.Builder
	seen := 0
	for _, res := range out.Reservations {
		for _, i := range res.Instances {
			seen++
			cpu, err := r.averageCPU(ctx, *i.InstanceId)
			if err != nil {
				fmt.Fprintf(&b, "%s: no metrics (%v)\n", *i.InstanceId, err)
				continue
			}
			if cpu < 2 {
				fmt.Fprintf(&b, "%s %s started %s, CPU %.1f %%\n",
					*i.InstanceId, i.InstanceType, i.LaunchTime.Format(time.DateOnly), cpu)
			}
		}
	}
	fmt.Fprintf(&b, "%d machines looked at. Stopping one is up to its owner.\n", seen)
	return mcp.NewToolResultText(b.String()), nil
}

func (r *Report) averageCPU(ctx context.Context, id string) (float64, error) {
	now := time.Now()
	s, err := r.CW.GetMetricStatistics(ctx, &cloudwatch.GetMetricStatisticsInput{
		Namespace:  aws.String("AWS/EC2"),
		MetricName: aws.String("CPUUtilization"),
		Dimensions: []cwtypes.Dimension{{Name: aws.String("InstanceId"), Value: aws.String(id)}},
		StartTime:  aws.Time(now.AddDate(0, 0, -7)),
		EndTime:    aws.Time(now),
		Period:     aws.Int32(7 * 24 * 3600),
		Statistics: []cwtypes.Statistic{cwtypes.StatisticAverage},
	})
	if err != nil || len(s.Datapoints) == 0 {
		return 0, fmt.Errorf("%d data points: %w", len(s.Datapoints), err)
	}
	return *s.Datapoints[0].Average, nil
}
