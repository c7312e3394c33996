// Package rights answers an agent's questions about who may do what in a cluster, and prepares a binding for a person to apply.
package rights

import (
	"context"
	"fmt"
	"sort"
	"strings"

	rbacv1 "k8s.io/api/rbac/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"sigs.k8s.io/yaml"
)

type Rights struct{ API kubernetes.Interface }

// Admins lists the subjects that are bound to cluster-admin.
func (r Rights) Admins(ctx context.Context) (string, error) {
	bindings, err := r.API.RbacV1().ClusterRoleBindings().List(ctx, metav1.ListOptions{})
	if err != nil {
		return "", r.explain(ctx, err)
	}
	var lines []string
	for _, b := range bindings.Items {
		if b.RoleRef.Name != "cluster-admin" {
			continue
		}
		for _, s := range b.Subjects {
			lines = append(lines, fmt.Sprintf("%-15s %s  %s", s.Kind, s.Name, where(b, s)))
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "\n"), nil
}

func where(b rbacv1.ClusterRoleBinding, s rbacv1.Subject) string {
	if s.Namespace != "" {
		return "in " + s.Namespace + " by " + b.Name
	}
	return "by " + b.Name
}

func (r Rights) explain(_ context.Context, err error) error {
	return fmt.Errorf("the cluster did not answer: %w", err)
}

// Viewer writes the binding that would let a person look at one namespace. It is returned as text; `kubectl apply` is the user's.
func (r Rights) Viewer(_ context.Context, ns, user string) (string, error) {
	if !strings.HasSuffix(user, "@staff.example.net") {
		return "", fmt.Errorf("%s is not a member of staff", user)
	}
	out, err := yaml.Marshal(&rbacv1.RoleBinding{
		TypeMeta:   metav1.TypeMeta{APIVersion: "rbac.authorization.k8s.io/v1", Kind: "RoleBinding"},
		ObjectMeta: metav1.ObjectMeta{Name: "view-" + strings.Split(user, "@")[0], Namespace: ns},
		RoleRef:    rbacv1.RoleRef{APIGroup: "rbac.authorization.k8s.io", Kind: "ClusterRole", Name: "view"},
		Subjects: []rbacv1.Subject{
			{Kind: "User", APIGroup: "rbac.authorization.k8s.io", Name: user},
		},
	})
	return string(out), err
}
