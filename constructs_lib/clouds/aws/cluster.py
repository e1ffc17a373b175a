"""A spoke's cluster on AWS: EKS with managed node groups, and the roles that both need."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from constructs_lib.clouds.aws.network import subnet_names
from constructs_lib.engines.crossplane import managed_resource
from constructs_lib.synthesis.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from constructs_lib.clouds.cloud import SpokeRequest
    from constructs_lib.clouds.vocabulary import NodePool
    from constructs_lib.imports.eks_aws_m_upbound_io import cluster, cluster_auth, node_group
    from constructs_lib.imports.iam_aws_m_upbound_io import role, role_policy_attachment

EKS = "eks.aws.m.upbound.io/v1beta1"
IAM = "iam.aws.m.upbound.io/v1beta1"
CLUSTER = "cluster"
KUBECONFIG_SECRET = "cluster-kubeconfig"
"""The Secret in the spoke's namespace that endpoint, CA and a short-lived token are written to."""

CLUSTER_POLICIES = ("AmazonEKSClusterPolicy",)
NODE_POLICIES = ("AmazonEC2ContainerRegistryReadOnly", "AmazonEKS_CNI_Policy", "AmazonEKSWorkerNodePolicy")
CONTROL_PLANE_LOGS = ("api", "audit", "authenticator", "controllerManager", "scheduler")


def render_cluster(request: SpokeRequest, region: str, zones: Sequence[str], tags: dict[str, str]) -> list[Manifest]:
    """Return the cluster of a spoke, its node groups and roles, and where its kubeconfig goes."""
    subnets = subnet_names("private", zones)
    return [
        _cluster(request, region, subnets, tags),
        _cluster_auth(request, region),
        *_role(request, "cluster", "eks.amazonaws.com", CLUSTER_POLICIES, tags),
        *_role(request, "nodes", "ec2.amazonaws.com", NODE_POLICIES, tags),
        *(_node_group(request, pool, region, subnets, tags) for pool in request.node_pools),
    ]


def _cluster(request: SpokeRequest, region: str, subnets: Sequence[str], tags: dict[str, str]) -> Manifest:
    for_provider: cluster.ForProvider = {
        "region": region,
        "version": request.kubernetes_version,
        "roleArnRef": {"name": "cluster"},
        # Access entries only: no aws-auth ConfigMap that locks everybody out when it is mangled.
        "accessConfig": {"authenticationMode": "API"},
        "enabledClusterLogTypes": list(CONTROL_PLANE_LOGS),
        "vpcConfig": {
            "endpointPrivateAccess": True,
            "endpointPublicAccess": False,
            "subnetIdRefs": [{"name": subnet} for subnet in subnets],
        },
        "tags": tags,
    }
    return managed_resource(
        EKS,
        "Cluster",
        CLUSTER,
        request.namespace,
        for_provider,
        external_name=request.cloud_name,
        annotations=request.stateful,
    )


def _cluster_auth(request: SpokeRequest, region: str) -> Manifest:
    for_provider: cluster_auth.ForProvider = {"region": region, "clusterNameRef": {"name": CLUSTER}}
    return managed_resource(
        EKS, "ClusterAuth", CLUSTER, request.namespace, for_provider, connection_secret=KUBECONFIG_SECRET
    )


def _node_group(
    request: SpokeRequest, pool: NodePool, region: str, subnets: Sequence[str], tags: dict[str, str]
) -> Manifest:
    for_provider: node_group.ForProvider = {
        "region": region,
        "clusterNameRef": {"name": CLUSTER},
        "nodeRoleArnRef": {"name": "nodes"},
        "subnetIdRefs": [{"name": subnet} for subnet in subnets],
        "version": request.kubernetes_version,
        "instanceTypes": [pool.machine],
        "diskSize": pool.disk_gib,
        # No desiredSize: it is the autoscaler's, and stating it here would undo what that does.
        "scalingConfig": {"maxSize": pool.maximum, "minSize": pool.minimum},
        "labels": {"fleet.internal/node-pool": pool.name},
        "tags": tags,
    }
    # The name in the cloud is the pool's alone: it lives inside of the cluster.
    return managed_resource(EKS, "NodeGroup", pool.name, request.namespace, for_provider, external_name=pool.name)


def _role(
    request: SpokeRequest, name: str, service: str, policies: Sequence[str], tags: dict[str, str]
) -> list[Manifest]:
    for_provider: role.ForProvider = {"assumeRolePolicy": _trust(service), "tags": tags}
    external_name = f"{request.cloud_name}-{name}"
    manifests = [managed_resource(IAM, "Role", name, request.namespace, for_provider, external_name=external_name)]
    for policy in policies:
        attachment: role_policy_attachment.ForProvider = {
            "policyArn": f"arn:aws:iam::aws:policy/{policy}",
            "roleRef": {"name": name},
        }
        id = f"{name}-{policy.lower().replace('_', '-')}"
        manifests.append(managed_resource(IAM, "RolePolicyAttachment", id, request.namespace, attachment))
    return list(manifests)


def _trust(service: str) -> str:
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))
